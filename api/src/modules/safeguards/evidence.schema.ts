import type { Static } from 'typebox'
import { Type } from 'typebox'
import { Day, Id, nullable, oneOf, strictObject } from '../../platform/http/index.ts'
import { caseFigureCodes } from './safeguards.schema.ts'

export const EvidenceParams = strictObject({ figureCode: oneOf(caseFigureCodes) })

/** How one case counts in a figure. `withheld`: it counts, and how is not this reader's to see. */
const standings = [
  'responsible',
  'not-warm',
  'nobody',
  'open',
  'closed',
  'closed-out-of-sight',
  'measured',
  'in-sight',
  'attention',
  'out-of-sight',
  'whereabouts-known',
  'died',
  'withheld',
] as const

export const EvidenceItem = Type.Object({
  caseId: Id,
  number: Type.String(),
  alias: Type.String(),
  standing: oneOf(standings),
  since: nullable(Day),
  days: nullable(Type.Integer({ minimum: 0, description: 'Days since she was spoken with.' })),
  hours: nullable(Type.Number({ minimum: 0, description: 'Hours per week in the period.' })),
})
export type EvidenceItem = Static<typeof EvidenceItem>

export const Evidence = strictObject({
  figure: oneOf(caseFigureCodes),
  asOf: Day,
  reach: Type.Unsafe<'own' | 'org' | 'all'>({
    type: 'string',
    enum: ['own', 'org', 'all'],
    description: 'Whose cases the reader sees here; the figure counts those of the programme.',
  }),
  period: nullable(Type.Object({ from: Day, until: Day })),
  items: Type.Array(EvidenceItem),
})
export type Evidence = Static<typeof Evidence>
