import type { Static } from 'typebox'
import { Type } from 'typebox'
import { Id, nullable, oneOf, strictObject, words } from '../../platform/http/index.ts'
import { Figures, figureNames, fundings, lineKinds, provenances } from './figures.schema.ts'

export const Code = Type.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 60 })

export const LineBody = strictObject({
  code: Code,
  name: words(120),
  kind: oneOf(lineKinds),
  funding: oneOf(fundings),
  unit: nullable(oneOf(['days', 'weeks'])),
  note: Type.String({ maxLength: 600, pattern: '^[^\\u0000]*$' }),
  organisationIds: Type.Array(Id, { maxItems: 12, uniqueItems: true }),
  figures: Figures,
})
export type LineBody = Static<typeof LineBody>

const known = {
  low: Type.String({ description: 'A decimal, rounded to six places.' }),
  high: Type.String(),
}
const centsRange = strictObject({ lowCents: Type.Integer(), highCents: Type.Integer() })
const origins = ['line', 'period', 'solved'] as const

export const Factor = strictObject({
  name: oneOf(figureNames),
  known: nullable(strictObject({ ...known, readings: Type.Array(strictObject(known)) })),
  provenance: oneOf(provenances),
  source: Type.String(),
  from: oneOf(origins),
})
export type FactorView = Static<typeof Factor>

export const Line = strictObject({
  ...LineBody.properties,
  factors: Type.Array(Factor),
  volume: nullable(strictObject(known)),
  amount: nullable(
    strictObject({
      ...centsRange.properties,
      readings: Type.Array(centsRange),
      provenance: oneOf(provenances),
      from: oneOf(origins),
    }),
  ),
  computed: Type.Union([centsRange, Type.Null()], {
    description: 'What the figures come to, where the amount is stated as well.',
  }),
  needs: Type.Array(oneOf(figureNames), {
    description: 'The figures without which the line stays open.',
  }),
})
export type LineView = Static<typeof Line>

export const Total = strictObject({
  ...centsRange.properties,
  unknown: Type.Array(Type.String(), { description: 'Lines without an amount: at least.' }),
  ambiguous: Type.Array(Type.String()),
})
