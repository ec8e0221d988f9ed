import type { Static } from 'typebox'
import { Type } from 'typebox'
import {
  Id,
  listOf,
  Moment,
  nullable,
  oneOf,
  strictObject,
  words,
} from '../../platform/http/index.ts'

const outcomes = ['spoken', 'seen-not-spoken', 'attempted', 'no-show', 'declined'] as const
const kinds = [
  'street',
  'home-visit',
  'office',
  'drop-in',
  'phone',
  'message',
  'with-partner',
] as const
const returnReasons = ['double', 'other-case', 'not-clear', 'other'] as const

const Minutes = Type.Integer({ minimum: 0, maximum: 1440 })
const minutes = {
  directMinutes: Type.Optional(Minutes),
  indirectMinutes: Type.Optional(Minutes),
  travelMinutes: Type.Optional(Minutes),
  thirdPartyMinutes: Type.Optional(Minutes),
}

/** What a contact is, of who may not record one in this case any more. */
export const LateWriteBody = strictObject({
  occurredAt: Type.Optional(Moment),
  kind: Type.Optional(oneOf(kinds)),
  outcome: oneOf(outcomes),
  ...minutes,
  note: Type.Optional(words(4000)),
})
export type LateWriteBody = Static<typeof LateWriteBody>

export const CaseParams = strictObject({ caseId: Id })
export const LateWriteParams = strictObject({ caseId: Id, lateWriteId: Id })
export type LateWriteParams = Static<typeof LateWriteParams>
export const ReturnBody = strictObject({ reason: oneOf(returnReasons) })
export type ReturnBody = Static<typeof ReturnBody>

export const LateWrite = Type.Object({
  id: Id,
  caseId: Id,
  number: nullable(Type.String()),
  alias: nullable(Type.String()),
  part: oneOf(['writer', 'receiver']),
  by: Type.String(),
  occurredAt: Moment,
  recordedAt: Moment,
  kind: nullable(oneOf(kinds)),
  outcome: oneOf(outcomes),
  totalMinutes: Type.Integer(),
  note: nullable(
    Type.String({ description: 'For whose case it is; who wrote it does not read it back.' }),
  ),
  state: oneOf(['waiting', 'accepted', 'returned']),
  returnReason: nullable(oneOf(returnReasons)),
})
export type LateWrite = Static<typeof LateWrite>
export const LateWrites = listOf(LateWrite)
