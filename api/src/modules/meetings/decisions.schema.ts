import type { Static } from 'typebox'
import { Type } from 'typebox'
import { Day, Id, listOf, nullable, oneOf, strictObject, words } from '../../platform/http/index.ts'
import { kinds, Verdict } from './meetings.schema.ts'

const decisionStates = ['open', 'done', 'dropped'] as const

export const DecisionParams = strictObject({ decisionId: Id })

export const DecisionBody = strictObject({
  decision: Type.Unsafe<string>({
    ...words(600),
    description: 'No client, no case: which case it is about is chosen beside it.',
  }),
  ownerMembershipId: Id,
  dueOn: Day,
  agendaCaseId: Type.Optional(Id),
})
export type DecisionBody = Static<typeof DecisionBody>

export const SettleBody = strictObject({ state: oneOf(['done', 'dropped'] as const) })
export type SettleBody = Static<typeof SettleBody>

export const Decision = Type.Object({
  id: Id,
  meetingId: Id,
  kind: oneOf(kinds),
  meetingOn: Day,
  decision: Type.String(),
  ofCase: Type.Boolean({ description: 'About a case, also where the viewer may not know which.' }),
  case: nullable(Type.Object({ id: Id, number: Type.String(), alias: Type.String() })),
  owner: Type.Object({ membershipId: Id, name: Type.String() }),
  mine: Type.Boolean(),
  dueOn: Day,
  late: Type.Boolean(),
  state: oneOf(decisionStates),
  settle: Verdict,
  version: Type.Integer(),
})
export type Decision = Static<typeof Decision>
export const Decisions = listOf(Decision)
