import type { Static } from 'typebox'
import { Type } from 'typebox'
import { strictObject, words } from '../../platform/http/index.ts'

const count = Type.Integer({ minimum: 0, maximum: 1_000_000 })

/** A cross table of persons, with the totals as they were given. */
export const TableBody = strictObject({
  columns: Type.Array(words(80), { minItems: 2, maxItems: 40 }),
  rows: Type.Array(strictObject({ name: words(80), counts: Type.Array(count), total: count }), {
    minItems: 2,
    maxItems: 60,
  }),
  totals: Type.Array(count, { description: 'Of each column.' }),
  total: count,
})
export type TableBody = Static<typeof TableBody>

export const TableProtection = Type.Object({
  rows: Type.Array(
    Type.Object({
      name: Type.String(),
      cells: Type.Array(Type.Union([Type.Integer(), Type.Null()]), {
        description: 'Null is withheld; the last one is the total.',
      }),
    }),
    { description: 'The last row holds the totals.' },
  ),
  proven: Type.Boolean({ description: 'Nothing less would do.' }),
  safe: Type.Boolean({ description: 'The attacker opened nothing.' }),
  loss: Type.Object({
    cells: Type.Integer({ description: 'Figures withheld.' }),
    of: Type.Integer(),
    besides: Type.Integer({ description: 'Of these, withheld only to protect another.' }),
    persons: Type.Integer({ description: 'Persons in what is withheld.' }),
  }),
})
export type TableProtection = Static<typeof TableProtection>
