import type { Static } from 'typebox'
import { Type } from 'typebox'
import { Id, listOf, Moment, nullable, oneOf, strictObject } from '../../platform/http/index.ts'

export const CaseParams = strictObject({ caseId: Id })
export const MessageParams = strictObject({ caseId: Id, messageId: Id })
export type MessageParams = Static<typeof MessageParams>

const Message = Type.Object({
  id: Id,
  basis: oneOf(['consent', 'danger']),
  cameAt: Moment,
  words: Type.String({ description: 'Sealed, by a key of its own.' }),
  noted: nullable(Type.Object({ at: Moment, by: Type.String() })),
  version: Type.Integer(),
})
export type Message = Static<typeof Message>

/** What De Cirkel sent about her, the latest first. */
export const Messages = listOf(Message)
