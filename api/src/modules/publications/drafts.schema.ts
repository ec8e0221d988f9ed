import type { Static } from 'typebox'
import { Type } from 'typebox'
import { Day, Id, listOf, Moment, nullable, oneOf } from '../../platform/http/index.ts'
import { Cell, states } from './publications.schema.ts'

const Place = Type.Object({ edition: Type.String(), table: Type.String(), cell: Type.String() })

export const Finding = Type.Object({
  key: Type.String(),
  kind: oneOf(['count', 'complement', 'difference'] as const),
  least: nullable(Type.Integer()),
  most: nullable(Type.Integer()),
  by: Type.Array(Place, { description: 'The combination by which it is worked out.' }),
  wouldHelp: Type.Array(Place, { description: 'Each of these, withheld, ends it.' }),
})
export type Finding = Static<typeof Finding>

const Verdict = Type.Object({
  allowed: Type.Boolean(),
  code: Type.Optional(Type.String()),
  facts: Type.Optional(Type.Record(Type.String(), Type.Unknown())),
})

const head = {
  id: Id,
  period: Type.String(),
  from: Day,
  until: Day,
  state: oneOf(states),
  supersedesId: nullable(Id),
  reason: nullable(Type.String()),
  madeAt: Moment,
  version: Type.Integer(),
}

export const Drafts = listOf(Type.Object(head))
export type Drafts = Static<typeof Drafts>

export const Draft = Type.Object({
  ...head,
  note: Type.String(),
  madeBy: Type.String(),
  checkedAt: nullable(Moment),
  threshold: Type.Integer(),
  cells: Type.Array(Cell),
  findings: Type.Array(Finding),
  approvals: Type.Array(
    Type.Object({ by: Type.String(), role: Type.String(), at: Moment, mine: Type.Boolean() }),
  ),
  actions: Type.Object({
    check: Verdict,
    withhold: Verdict,
    approve: Verdict,
    publish: Verdict,
    withdraw: Verdict,
  }),
})
export type Draft = Static<typeof Draft>
