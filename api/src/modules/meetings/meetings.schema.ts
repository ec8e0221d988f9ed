import type { Static } from 'typebox'
import { Type } from 'typebox'
import { roles } from '../../platform/access/index.ts'
import { Day, Id, listOf, nullable, oneOf, strictObject, words } from '../../platform/http/index.ts'

export const kinds = ['team', 'case-meeting', 'multidisciplinary', 'chain', 'supervision'] as const
export type Kind = (typeof kinds)[number]

const states = ['planned', 'held', 'cancelled'] as const
export type State = (typeof states)[number]

export const MeetingParams = strictObject({ meetingId: Id })

const Time = Type.String({ pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$' })
const About = Type.Unsafe<string>({
  ...words(120),
  description: 'What it is about, or with whom from outside: no client, no case.',
})
const invited = Type.Array(Id, { minItems: 1, maxItems: 60, uniqueItems: true })

const planned = {
  kind: oneOf(kinds),
  about: Type.Optional(About),
  fromTime: Time,
  minutes: Type.Integer({ minimum: 15, maximum: 480 }),
  invited,
}
export const PlanBody = strictObject({ ...planned, plannedOn: Day })
export type PlanBody = Static<typeof PlanBody>

export const SeriesBody = strictObject({
  ...planned,
  firstOn: Day,
  untilOn: Day,
  everyWeeks: Type.Integer({ minimum: 1, maximum: 26 }),
})
export type SeriesBody = Static<typeof SeriesBody>

export const MoveBody = strictObject({ plannedOn: Day, fromTime: Time })
export type MoveBody = Static<typeof MoveBody>
export const InviteBody = strictObject({ invited })
export const HoldBody = strictObject({
  attended: Type.Array(Id, { maxItems: 60, uniqueItems: true }),
})

export const Verdict = Type.Object({
  allowed: Type.Boolean(),
  code: Type.Optional(Type.String()),
  facts: Type.Optional(Type.Record(Type.String(), Type.Unknown())),
})

/** A meeting, without what is spoken of. */
const meeting = {
  id: Id,
  kind: oneOf(kinds),
  about: Type.String(),
  plannedOn: Day,
  fromTime: Type.String(),
  minutes: Type.Integer(),
  state: oneOf(states),
  organisedBy: Type.String(),
  invitedMe: Type.Boolean(),
  invitedCount: Type.Integer(),
  series: nullable(
    Type.Object({ id: Id, everyWeeks: Type.Integer(), untilOn: Day, version: Type.Integer() }),
  ),
  version: Type.Integer(),
}
const Meeting = Type.Object(meeting)
export type Meeting = Static<typeof Meeting>

/** What the viewer may plan: which kinds, and whom she can invite. */
export const Meetings = Type.Object({
  items: Type.Array(Meeting),
  mayPlan: Type.Array(oneOf(kinds)),
})
export type Meetings = Static<typeof Meetings>

export const Colleague = Type.Object({
  membershipId: Id,
  name: Type.String(),
  role: oneOf(roles),
  organisation: Type.String(),
})
export type Colleague = Static<typeof Colleague>
export const Invitees = listOf(Colleague)

export const Invited = Type.Object({
  membershipId: Id,
  name: Type.String(),
  role: oneOf(roles),
  attended: nullable(Type.Boolean()),
  mayOwn: Type.Boolean({ description: 'Whether a decision can be hers to carry out.' }),
})
export type Invited = Static<typeof Invited>

export const meetingFields = meeting
