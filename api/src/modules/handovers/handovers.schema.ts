import type { Static } from 'typebox'
import { Type } from 'typebox'
import {
  Day,
  Id,
  listOf,
  Moment,
  nullable,
  oneOf,
  strictObject,
} from '../../platform/http/index.ts'

const states = [
  'proposed',
  'accepted',
  'introduced',
  'completed',
  'declined',
  'withdrawn',
  'expired',
] as const
const meetings = ['both-present', 'bridge', 'refused'] as const
const declineReasons = ['no-room', 'not-suitable', 'too-close', 'leaving', 'other'] as const
export const handoverActions = [
  'accept',
  'decline',
  'withdraw',
  'confirmRoom',
  'recordMeeting',
  'writeSheet',
  'confirmSheet',
  'reassignActions',
  'complete',
  'settle',
] as const
export type HandoverAction = (typeof handoverActions)[number]

export const owing = ['answer', 'room', 'meeting', 'sheet', 'actions', 'completion'] as const

export const ProposalBody = strictObject({
  toMembershipId: Id,
  completeBy: Type.Optional(Day),
})
export type ProposalBody = Static<typeof ProposalBody>

export const DeclineBody = strictObject({ reason: oneOf(declineReasons) })

export const MeetingBody = strictObject({
  meeting: oneOf(meetings),
  contactIds: Type.Optional(
    Type.Array(Id, {
      minItems: 1,
      maxItems: 10,
      uniqueItems: true,
      description: 'Spoken with her, both present.',
    }),
  ),
  bridgeMembershipId: Type.Optional(Id),
})
export type MeetingBody = Static<typeof MeetingBody>

export const HandoverParams = strictObject({ caseId: Id, handoverId: Id })
export type HandoverParams = Static<typeof HandoverParams>
export const CaseParams = strictObject({ caseId: Id })
export const ListQuery = strictObject({ scope: Type.Optional(oneOf(['open', 'ended'])) })

const Party = Type.Object({ membershipId: Id, name: Type.String(), organisation: Type.String() })
const Verdict = Type.Object({
  allowed: Type.Boolean(),
  code: Type.Optional(Type.String({ description: 'Why not, in a stable code.' })),
  facts: Type.Optional(Type.Record(Type.String(), Type.Unknown())),
})

export const Handover = Type.Object({
  id: Id,
  caseId: Id,
  number: nullable(Type.String({ description: 'Null for who confirms room, and knows no case.' })),
  alias: nullable(Type.String()),
  from: Party,
  to: Party,
  part: oneOf(['giver', 'receiver', 'stand-in', 'watcher']),
  state: oneOf(states),
  proposedAt: Moment,
  answerBy: Day,
  completeBy: Day,
  roomConfirmedAt: nullable(Moment),
  acceptedAt: nullable(Moment),
  meeting: nullable(oneOf(meetings)),
  bridge: nullable(Type.String({ description: 'The peer expert who is the bridge.' })),
  introducedAt: nullable(Moment),
  introductions: Type.Integer(),
  introductionsNeeded: Type.Integer(),
  sheetConfirmedAt: nullable(Moment),
  openActions: nullable(
    Type.Integer({ description: 'Of the old one; null where the plan is not the viewer’s.' }),
  ),
  declineReason: nullable(oneOf(declineReasons)),
  endedAt: nullable(Moment),
  settledAt: nullable(Moment),
  warm: Type.Boolean({ description: 'Whether it will be, or was, a warm handover.' }),
  late: Type.Boolean(),
  owes: Type.Object(
    { giver: Type.Array(oneOf(owing)), receiver: Type.Array(oneOf(owing)) },
    { description: 'What each still has to do.' },
  ),
  actions: Type.Object(
    Object.fromEntries(handoverActions.map((name) => [name, Verdict])) as Record<
      HandoverAction,
      typeof Verdict
    >,
  ),
  version: Type.Integer(),
})
export type Handover = Static<typeof Handover>
export const Handovers = listOf(Handover)
