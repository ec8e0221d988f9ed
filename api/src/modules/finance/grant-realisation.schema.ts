import type { Static } from 'typebox'
import { Type } from 'typebox'
import { Day, nullable, oneOf, strictObject } from '../../platform/http/index.ts'
import { grantMeasures } from './grants.schema.ts'

const volume = Type.String({
  description: 'A decimal in the measure of the line; of euros in cents.',
})

const RealisedGrantLine = strictObject({
  code: Type.String(),
  name: Type.String(),
  measure: oneOf(grantMeasures),
  granted: volume,
  realised: volume,
  forecast: Type.String({
    description: 'When the rest of the period goes as the part that is over.',
  }),
  leftPerWeek: Type.Union([volume, Type.Null()], {
    description: 'A week, within what was granted; null once the period is over.',
  }),
  usedPercent: nullable(Type.Integer({ description: 'Null beside nothing that was granted.' })),
})
export type RealisedGrantLine = Static<typeof RealisedGrantLine>

/** What the daily work came to beside a grant, of its organisation. Volumes are exact, and nobody stands in it. */
export const GrantRealisation = strictObject({
  asOf: nullable(Day),
  complete: Type.Boolean(),
  because: nullable(oneOf(['not-awarded', 'period-to-come', 'period-of-whole-months'])),
  lines: Type.Array(RealisedGrantLine),
  uncounted: Type.Array(Type.String(), {
    description: 'Names of lines without daily work beside.',
  }),
})
export type GrantRealisation = Static<typeof GrantRealisation>
