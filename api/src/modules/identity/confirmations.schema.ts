import { Type } from 'typebox'
import { Day, Id, listOf, nullable, oneOf, strictObject } from '../../platform/http/index.ts'
import { Role } from './sessions.schema.ts'

/** Something that lets a person in, made by one and waiting for another. */
export const Confirmations = listOf(
  Type.Object({
    id: Id,
    kind: oneOf(['membership', 'invitation', 'sign-in-link']),
    person: Type.Object({ id: Id, name: Type.String() }),
    madeBy: Type.String(),
    role: nullable(Role),
    organisation: nullable(Type.String()),
    validFrom: nullable(Day),
    validUntil: nullable(Day),
  }),
)

export const ConfirmationParams = strictObject({ confirmationId: Id })
