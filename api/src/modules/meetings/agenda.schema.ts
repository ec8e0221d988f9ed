import type { Static } from 'typebox'
import { Type } from 'typebox'
import { Day, Id, listOf, nullable, oneOf, strictObject, words } from '../../platform/http/index.ts'
import { Decision } from './decisions.schema.ts'
import { Invited, meetingFields, Verdict } from './meetings.schema.ts'

/** Why a case is on the agenda: somebody asked, or the signal for which it was proposed. */
export const causes = [
  'asked',
  'out-of-sight',
  'assessment-overdue',
  'stuck',
  'handover-late',
] as const
export type Cause = (typeof causes)[number]

export const TopicParams = strictObject({ meetingId: Id, topicId: Id })
export type TopicParams = Static<typeof TopicParams>
export const TopicBody = strictObject({
  topic: Type.Unsafe<string>({ ...words(300), description: 'No client, no case.' }),
})

export const AgendaCaseParams = strictObject({ meetingId: Id, agendaCaseId: Id })
export type AgendaCaseParams = Static<typeof AgendaCaseParams>
export const AgendaCaseBody = strictObject({ caseId: Id, cause: oneOf(causes) })
export type AgendaCaseBody = Static<typeof AgendaCaseBody>

const Topic = Type.Object({
  id: Id,
  topic: Type.String(),
  placedBy: Type.String(),
  mayDrop: Type.Boolean(),
})

const AgendaCase = Type.Object({
  id: Id,
  caseId: Id,
  number: Type.String(),
  alias: Type.String(),
  cause: oneOf(causes),
  minutesId: nullable(Type.Unsafe<string>({ ...Id, description: 'Null: none that one may read.' })),
  mayDrop: Type.Boolean(),
  mayWrite: Type.Boolean({ description: 'Whether the viewer writes what was said of her.' }),
})

/** One meeting. Only cases that the viewer may know are on it. */
export const MeetingPage = Type.Object({
  ...meetingFields,
  invited: Type.Array(Invited),
  topics: Type.Array(Topic),
  cases: Type.Array(AgendaCase),
  decisions: Type.Array(Decision),
  comingBack: Type.Array(Decision, {
    description: 'Open decisions of earlier meetings of this kind.',
  }),
  actions: Type.Object({
    place: Verdict,
    decide: Verdict,
    hold: Verdict,
    move: Verdict,
    invite: Verdict,
    cancel: Verdict,
  }),
})
export type MeetingPage = Static<typeof MeetingPage>

const Proposal = Type.Object({
  caseId: Id,
  number: Type.String(),
  alias: Type.String(),
  causes: Type.Array(oneOf(causes), { minItems: 1 }),
  sinceOn: nullable(Day),
})

export const Proposals = listOf(Proposal)
