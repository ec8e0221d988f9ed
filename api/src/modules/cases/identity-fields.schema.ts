import type { Static } from 'typebox'
import { Type } from 'typebox'
import { Day, Id, Moment, nullable, oneOf, strictObject } from '../../platform/http/index.ts'

export const identityFields = [
  'call-name',
  'legal-name',
  'birth-date',
  'phone',
  'address',
  'find-spot',
  'languages',
  'emergency-contact',
] as const
export type IdentityFieldName = (typeof identityFields)[number]

const Value = Type.String({
  minLength: 1,
  maxLength: 500,
  description: 'Sealed with her key. A birth date is YYYY-MM-DD.',
})

export const FieldBody = strictObject({ field: oneOf(identityFields), value: Value })
export type FieldBody = Static<typeof FieldBody>

export const ValueBody = strictObject({ value: Value })

export const FieldParams = strictObject({ caseId: Id, fieldId: Id })
export type FieldParams = Static<typeof FieldParams>

const IdentityField = Type.Object({
  id: Id,
  field: oneOf(identityFields),
  value: Type.String(),
  recordedAt: Moment,
  version: Type.Integer(),
})
/** @field diedOn from then on phone, address and where to find her are not among them */
export const Identity = Type.Object({ items: Type.Array(IdentityField), diedOn: nullable(Day) })
export type Identity = Static<typeof Identity>
