import type { Static } from 'typebox'
import { Type } from 'typebox'
import { Day, nullable, oneOf, strictObject } from '../../platform/http/index.ts'

const measures = ['hours', 'days', 'stays', 'euros'] as const
export type Measure = (typeof measures)[number]

const volume = Type.String({
  description: 'A decimal in the measure of the line; of euros in cents.',
})
const hours = Type.Number()
const kinds = {
  direct: hours,
  indirect: hours,
  travel: hours,
  thirdParties: hours,
  withoutCase: hours,
}
const Hours = strictObject({
  role: oneOf(['case_manager', 'peer_expert']),
  ...kinds,
  all: hours,
  onNoShows: hours,
  shares: nullable(strictObject({ ...kinds, noShows: hours })),
})

const Line = strictObject({
  code: Type.String(),
  name: Type.String(),
  measure: oneOf(measures),
  granted: volume,
  grantedCents: Type.Integer(),
  realised: nullable(volume),
  provenance: oneOf(['counted', 'stated', 'unknown']),
  deviationPercent: Type.Union([Type.String(), Type.Null()], {
    description: 'Null beside nothing that was granted, or nothing that is known.',
  }),
  deviates: Type.Boolean({ description: 'By more than the threshold: it has to be explained.' }),
  words: Type.String(),
})
export type ReportLine = Static<typeof Line>

/** The figures of a grant with what was written. Volumes are exact, persons a band. */
export const Report = strictObject({
  thresholdPercent: Type.Integer(),
  countedUntil: nullable(Day),
  persons: nullable(
    strictObject({
      code: oneOf(['fewer-than-10', 'between']),
      from: Type.Integer(),
      until: Type.Integer(),
    }),
  ),
  hours: Type.Array(Hours),
  stays: Type.Union([strictObject({ stays: Type.Integer(), days: Type.Integer() }), Type.Null()], {
    description: 'Of the whole programme: a stay is of no organisation.',
  }),
  flex: nullable(
    strictObject({
      givenCents: Type.Integer(),
      spentCents: Type.Integer(),
      unfundedCents: Type.Integer(),
    }),
  ),
  lines: Type.Array(Line),
  deployment: Type.String(),
  narrative: Type.String(),
})
export type Report = Static<typeof Report>
