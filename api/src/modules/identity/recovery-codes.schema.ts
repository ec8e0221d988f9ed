import { Type } from 'typebox'
import { Id, Moment, nullable, strictObject } from '../../platform/http/index.ts'

export const RecoveryCodesLeft = Type.Object({
  left: Type.Integer({ description: 'Codes not used yet.' }),
  createdAt: nullable(Moment),
})

/** Shown once. */
export const RecoveryCodes = Type.Object({
  id: Id,
  version: Type.Integer(),
  codes: Type.Array(Type.String()),
})

export const RecoveryCodeBody = strictObject({
  code: Type.String({ minLength: 1, maxLength: 60 }),
})
