import type { Static } from 'typebox'
import { Type } from 'typebox'
import { nullable, strictObject, words } from '../../platform/http/index.ts'

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
  records: Type.Optional(
    Type.Array(
      strictObject({
        code: Type.String({ pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$' }),
        row: Type.Integer({ minimum: 0, maximum: 59 }),
        column: Type.Integer({ minimum: 0, maximum: 39 }),
      }),
      {
        maxItems: 10_000,
        description:
          'The persons whom the table counts, each by a code that stays the same in every edition: for noise. They are not kept.',
      },
    ),
  ),
})
export type TableBody = Static<typeof TableBody>

const Noise = Type.Object({
  rows: Type.Array(
    Type.Object({
      name: Type.String(),
      cells: Type.Array(nullable(Type.Integer()), { description: 'Null: from nought to `few`.' }),
    }),
  ),
  few: Type.Integer(),
  safe: Type.Boolean({ description: 'The attacker opened nothing.' }),
  loss: Type.Object({
    most: Type.Integer({ description: 'No figure is off by more.' }),
    average: Type.Number({ description: 'By how much a figure is off.' }),
    few: Type.Integer({ description: 'Figures of which only that is said.' }),
    of: Type.Integer(),
  }),
})
export type Noise = Static<typeof Noise>

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
  noise: nullable(
    Type.Unsafe<Noise>({
      ...Noise,
      description: 'The second method. Null without records, and where no noise is safe.',
    }),
  ),
})
export type TableProtection = Static<typeof TableProtection>
