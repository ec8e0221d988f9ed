import type { Static } from 'typebox'
import { Type } from 'typebox'
import { Day, Id, Moment, nullable, oneOf, strictObject, words } from '../../platform/http/index.ts'
import { causes } from './agenda.schema.ts'
import { Decision } from './decisions.schema.ts'
import { kinds, Verdict } from './meetings.schema.ts'

export const CaseParams = strictObject({ caseId: Id })
export const MinutesParams = strictObject({ caseId: Id, minutesId: Id })
export type MinutesParams = Static<typeof MinutesParams>

const text = words(8000)
export const MinutesBody = strictObject({ agendaCaseId: Id, text })
export type MinutesBody = Static<typeof MinutesBody>
export const TextBody = strictObject({ text })
export const ShareBody = strictObject({ toMembershipId: Id, untilOn: Day })
export type ShareBody = Static<typeof ShareBody>

const Reader = Type.Object({ membershipId: Id, name: Type.String() })

const Written = { text: Type.String(), writtenBy: Type.String(), writtenAt: Moment }

/** What was said of one woman in one meeting. */
export const Minutes = Type.Object({
  id: Id,
  caseId: Id,
  kind: oneOf(kinds),
  meetingOn: Day,
  ...Written,
  earlier: Type.Array(Type.Object({ ...Written, version: Type.Integer() }), {
    description:
      'What stood there before each correction, the latest first; for who works with her.',
  }),
  readers: Type.Array(Reader, { description: 'Who directs and was there: she reads it too.' }),
  shared: nullable(Type.Object({ with: Type.String(), untilOn: Day })),
  receivers: Type.Array(Reader),
  actions: Type.Object({ write: Verdict, share: Verdict }),
  version: Type.Integer(),
})
export type Minutes = Static<typeof Minutes>

const Discussed = Type.Object({
  id: Id,
  meetingId: Id,
  kind: oneOf(kinds),
  meetingOn: Day,
  state: oneOf(['planned', 'held', 'cancelled'] as const),
  cause: oneOf(causes),
  minutesId: nullable(Id),
  write: Verdict,
  readers: Type.Array(Reader),
})

/** When a case is or was spoken of, and what was decided about it. */
export const CaseMeetings = Type.Object({
  items: Type.Array(Discussed),
  decisions: Type.Array(Decision),
})
export type CaseMeetings = Static<typeof CaseMeetings>
