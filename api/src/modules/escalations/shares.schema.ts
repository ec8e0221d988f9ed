import type { Static } from 'typebox'
import { Type } from 'typebox'
import { Day, Id, Moment, nullable, oneOf, strictObject, words } from '../../platform/http/index.ts'

const parts = ['safe-contact', 'plan-headings', 'last-contacts', 'name', 'note'] as const
export type Part = (typeof parts)[number]

export const ShareParams = strictObject({ caseId: Id, shareId: Id })
export type ShareParams = Static<typeof ShareParams>

export const ShareBody = strictObject({
  toMembershipId: Id,
  parts: Type.Array(oneOf(parts), { minItems: 1, maxItems: parts.length, uniqueItems: true }),
  note: Type.Optional(words(2000)),
  untilOn: Type.String({ ...Day, description: 'The last day on which it can be read.' }),
})
export type ShareBody = Static<typeof ShareBody>

/** That something was shared, without what it says. */
export const Share = Type.Object({
  id: Id,
  to: Type.String(),
  parts: Type.Array(oneOf(parts)),
  sharedAt: Moment,
  untilOn: Day,
  withdrawnAt: nullable(Moment),
  running: Type.Boolean(),
  mine: Type.Boolean({ description: 'The viewer is the receiver.' }),
  version: Type.Integer(),
})
export type Share = Static<typeof Share>

/** What stood in the case on the day it was shared. */
export const Snapshot = Type.Object({
  name: Type.Optional(nullable(Type.String())),
  safeContact: Type.Optional(
    nullable(
      Type.Object({
        mayCall: Type.Boolean(),
        mayVoicemail: Type.Boolean(),
        mayText: Type.Boolean(),
        mayVisit: Type.Boolean(),
        hours: Type.String(),
        wordsToAvoid: Type.String(),
        warn: Type.String(),
      }),
    ),
  ),
  planHeadings: Type.Optional(
    Type.Array(Type.Object({ domain: Type.String(), state: Type.String() })),
  ),
  lastContacts: Type.Optional(
    Type.Array(Type.Object({ occurredAt: Moment, outcome: Type.String() })),
  ),
  note: Type.Optional(Type.String()),
})
export type Snapshot = Static<typeof Snapshot>

export const SharedPart = Type.Object({ ...Share.properties, from: Type.String(), says: Snapshot })
export type SharedPart = Static<typeof SharedPart>
