import type { Static } from 'typebox'
import { Type } from 'typebox'
import { Id, nullable, oneOf, strictObject, words } from '../../platform/http/index.ts'

export const universes = ['approach', 'continued', 'visitors'] as const
const methods = ['words', 'band', 'rounded', 'withheld'] as const
export const states = ['draft', 'safe', 'opened', 'published', 'withdrawn'] as const
const becauses = [
  'too-few-persons',
  'one-stands-out',
  'tells-more',
  'contradicts-earlier',
  'author',
] as const

const code = Type.String({ pattern: '^[a-z][a-z0-9-]{0,60}$' })

export const EditionParams = strictObject({ editionId: Id })

const OwnTable = strictObject({
  code,
  title: words(120),
  universe: Type.Optional(Type.String({ maxLength: 40 })),
  total: Type.Integer({ minimum: 0, maximum: 1_000_000 }),
  cells: Type.Array(
    strictObject({
      code,
      label: words(120),
      count: Type.Integer({ minimum: 0, maximum: 1_000_000 }),
    }),
    { minItems: 2, maxItems: 40 },
  ),
})

export const DraftBody = strictObject({
  period: Type.String({ maxLength: 12, description: 'A year or a half-year: `2023`, `2023-H2`.' }),
  note: Type.String({ maxLength: 4000, pattern: '^[^\\u0000]*$' }),
  statistics: Type.Optional(Type.Array(Type.String({ maxLength: 40 }), { maxItems: 40 })),
  tables: Type.Array(OwnTable, {
    maxItems: 8,
    description: 'Tables of the author: counts of persons, of which only what may be said is kept.',
  }),
  supersedesId: Type.Optional(Id),
  reason: Type.Optional(words(600)),
})
export type DraftBody = Static<typeof DraftBody>
export type OwnTable = Static<typeof OwnTable>

export const WithholdBody = strictObject({ table: code, cell: code })
export type WithholdBody = Static<typeof WithholdBody>

export const Terms = Type.Record(Type.String(), Type.Integer())

export const Cell = Type.Object({
  table: Type.String(),
  tableTitle: nullable(Type.String()),
  cell: Type.String({ description: 'The code of a statistic, or of a cell of an own table.' }),
  label: nullable(Type.String()),
  unit: oneOf(['persons', 'events', 'hours', 'euros'] as const),
  universe: oneOf(universes),
  method: oneOf(methods),
  because: nullable(oneOf(becauses)),
  min: nullable(Type.Integer()),
  max: nullable(Type.Integer()),
  terms: Type.Unsafe<Static<typeof Terms>>({
    ...Terms,
    description: 'Of which counts it is the sum, by names that are the same in every edition.',
  }),
})
export type Cell = Static<typeof Cell>
