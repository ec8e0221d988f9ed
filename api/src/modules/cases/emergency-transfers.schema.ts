import type { Static } from 'typebox'
import { Type } from 'typebox'
import { Id, listOf, Moment, nullable, oneOf, strictObject } from '../../platform/http/index.ts'

export const TransferBody = strictObject({
  toMembershipId: Id,
  reason: Type.String({
    minLength: 10,
    maxLength: 500,
    description: 'Why the present case manager is gone: about staff only, nothing about her.',
  }),
})
export type TransferBody = Static<typeof TransferBody>

export const TransferParams = strictObject({ transferId: Id })

const Party = Type.Object({ membershipId: Id, name: Type.String(), organisation: Type.String() })

export const Transfer = Type.Object({
  id: Id,
  caseId: Id,
  number: Type.String(),
  alias: Type.String(),
  from: nullable(Party),
  to: Party,
  reason: Type.String(),
  state: oneOf(['requested', 'done', 'withdrawn']),
  requestedBy: Type.String(),
  requestedAt: Moment,
  version: Type.Integer(),
  confirm: Type.Object({
    allowed: Type.Boolean(),
    code: Type.Optional(Type.String()),
  }),
})
export const Transfers = listOf(Transfer)
export type Transfer = Static<typeof Transfer>
