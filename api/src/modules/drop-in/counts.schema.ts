import type { Static } from 'typebox'
import { Type } from 'typebox'
import { Day, oneOf, strictObject } from '../../platform/http/index.ts'

const steps = ['evening', 'month', 'year'] as const
export type Step = (typeof steps)[number]

export const CountsQuery = strictObject({ from: Day, until: Day, by: oneOf(steps) })
export type CountsQuery = Static<typeof CountsQuery>

const figures = {
  visits: Type.Integer({ minimum: 0, description: 'Events: each woman once an evening.' }),
  uniqueClients: Type.Integer({ minimum: 0, description: 'Persons with a visit in the period.' }),
  newClients: Type.Integer({
    minimum: 0,
    description: 'Persons: of these, known since an evening in the period.',
  }),
  leftClients: Type.Integer({
    minimum: 0,
    description: 'Persons said to have left in the period; a later visit does not undo it.',
  }),
}

export const DropInCounts = Type.Object(figures)

export const Counts = strictObject({
  total: DropInCounts,
  parts: Type.Array(
    Type.Object({
      part: Type.String({ description: '`2022-06-14`, `2022-06` or `2022`.' }),
      ...figures,
    }),
  ),
})
export type Counts = Static<typeof Counts>
