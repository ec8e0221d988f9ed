import type { Static } from 'typebox'
import { Type } from 'typebox'
import { Day, nullable, oneOf, strictObject } from '../../platform/http/index.ts'

const hours = Type.String({ description: 'Hours as a decimal.' })

const Realised = strictObject({
  code: Type.String(),
  name: Type.String(),
  budgetedHours: hours,
  realisedHours: hours,
  forecastHours: hours,
  budgetedCents: nullable(Type.Integer()),
  forecastCents: nullable(Type.Integer()),
  hoursPerWeekLeft: Type.Union([Type.String(), Type.Null()], {
    description: 'Hours a week that stay within the budget; null once the period is over.',
  }),
})
export type RealisedLine = Static<typeof Realised>

const count = nullable(Type.Integer())
const band = strictObject({
  code: oneOf(['fewer-than-10', 'between']),
  from: Type.Integer(),
  until: Type.Integer(),
})

/** What the daily work came to so far, beside a version. Hours are exact; persons are banded outside care. */
export const Realisation = strictObject({
  from: Day,
  asOf: nullable(Day),
  complete: Type.Boolean(),
  because: nullable(oneOf(['period-to-come', 'period-of-whole-months'])),
  openCases: strictObject({ value: count, band: nullable(band) }),
  lines: Type.Array(Realised),
})
export type Realisation = Static<typeof Realisation>
