import type { Static } from 'typebox'
import { Type } from 'typebox'
import { Day, nullable, oneOf, strictObject } from '../../platform/http/index.ts'
import { Total } from './lines.schema.ts'

const units = ['hours', 'days', 'cents'] as const
export type Unit = (typeof units)[number]

export const RealisationQuery = strictObject({
  on: Type.Optional({
    ...Day,
    description: 'The day at which to look; today without it. Outside care the last whole month.',
  }),
})

const volume = Type.String({ description: 'A decimal, in the unit of the line.' })
const whole = nullable(Type.Integer())
const centsRange = strictObject({ lowCents: Type.Integer(), highCents: Type.Integer() })

const Realised = strictObject({
  code: Type.String(),
  name: Type.String(),
  unit: oneOf(units),
  budgeted: nullable(strictObject({ low: volume, high: volume })),
  realised: volume,
  forecast: volume,
  budgetedCents: nullable(centsRange),
  forecastCents: nullable(centsRange),
  outcome: oneOf(['within', 'above', 'unknown']),
  perWeekSoFar: volume,
  left: Type.Union([volume, Type.Null()], {
    description: 'What is left of the lowest that was budgeted; null once the period is over.',
  }),
  leftPerWeek: nullable(volume),
  casesWithin: Type.Union([Type.Integer(), Type.Null()], {
    description: 'Cases for which that is enough, at the hours per case of the line.',
  }),
  staysWithin: Type.Union([Type.Integer(), Type.Null()], {
    description: 'Stays of two weeks for which the days are enough.',
  }),
})
export type RealisedLine = Static<typeof Realised>

const band = strictObject({
  code: oneOf(['fewer-than-10', 'between']),
  from: Type.Integer(),
  until: Type.Integer(),
})

/** What the daily work came to at a day, beside a version. Volumes are exact; persons are banded outside care. */
export const Realisation = strictObject({
  from: Day,
  until: Day,
  asOf: nullable(Day),
  complete: Type.Boolean(),
  because: nullable(oneOf(['period-to-come', 'period-of-whole-months'])),
  wholeMonths: Type.Boolean({ description: 'The reader counts in whole months only.' }),
  openCases: strictObject({ value: whole, band: nullable(band) }),
  stays: whole,
  aheadDays: Type.Union([Type.Integer(), Type.Null()], {
    description:
      'Days of stays that are arranged and still to begin; null where they are not known.',
  }),
  unfundedCents: Type.Union([Type.Integer(), Type.Null()], {
    description: 'Spent beyond the flex budget, and not decided yet: in no line.',
  }),
  lines: Type.Array(Realised),
  uncounted: Type.Array(strictObject({ code: Type.String(), name: Type.String() })),
  totals: nullable(
    strictObject({
      budgeted: Total,
      forecast: Total,
      room: Type.Union([centsRange, Type.Null()], {
        description: 'Budgeted less forecast; null beside something that is unknown.',
      }),
    }),
  ),
})
export type Realisation = Static<typeof Realisation>
