import { Type } from 'typebox'
import { Id, Moment, strictObject } from '../../platform/http/index.ts'

export const InvitationBody = strictObject({
  token: Type.String({ pattern: '^[A-Za-z0-9_-]{43}$' }),
})

/** Shown once, to be handed over by the administrator herself. */
export const Invitation = Type.Object({
  id: Id,
  version: Type.Integer(),
  token: Type.String(),
  expiresAt: Moment,
})
