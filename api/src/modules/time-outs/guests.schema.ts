import { Type } from 'typebox'
import { Day, Id, listOf, nullable, oneOf } from '../../platform/http/index.ts'
import { steps } from './stays.schema.ts'

const SafeContact = Type.Object({
  mayCall: Type.Boolean(),
  mayVoicemail: Type.Boolean(),
  mayText: Type.Boolean(),
  mayVisit: Type.Boolean(),
  hours: Type.String(),
  wordsToAvoid: Type.String(),
  warn: Type.String(),
})

/** A woman who is there or comes, for whoever opens the door. */
const Guest = Type.Object({
  id: Id,
  caseId: Id,
  number: Type.String(),
  state: oneOf(['reserved', 'arrived']),
  place: nullable(Type.String()),
  fromOn: Day,
  leaveOn: Day,
  arrivedOn: nullable(Day),
  crisis: Type.Boolean(),
  callName: nullable(Type.String()),
  emergencyContacts: Type.Array(Type.String()),
  safeContact: nullable(SafeContact),
  needs: nullable(Type.String()),
  steps: Type.Array(oneOf(steps)),
  version: Type.Integer(),
})

/** Who left today, while it can be taken back: of whom it was is not said. */
const Left = Type.Object({ id: Id, place: nullable(Type.String()), version: Type.Integer() })

export const Guests = Type.Object({ ...listOf(Guest).properties, left: Type.Array(Left) })
