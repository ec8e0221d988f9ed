import type { Static } from 'typebox'
import { Type } from 'typebox'
import {
  Day,
  Id,
  listOf,
  Moment,
  nullable,
  strictObject,
  words,
} from '../../platform/http/index.ts'
import { Role } from './sessions.schema.ts'

const MailAddress = Type.String({ format: 'email', maxLength: 254 })

const Usable = Type.Boolean({
  description: 'Whether a second person confirmed it, where one is needed.',
})

const HeldMembership = Type.Object({
  id: Id,
  role: Role,
  organisation: Type.Object({ id: Id, name: Type.String() }),
  validFrom: Day,
  validUntil: nullable(Day),
  version: Type.Integer(),
  usable: Usable,
})

const Person = Type.Object({
  id: Id,
  name: Type.String(),
  mailAddress: nullable(Type.String()),
  endedAt: nullable(Moment),
  version: Type.Integer(),
  kept: Type.Boolean({ description: 'Whether this programme looks after the account.' }),
  canSignIn: Type.Boolean({ description: 'Whether there is a passkey or a linked sign-in.' }),
  invitedUntil: nullable(Moment),
  invitationUsable: Usable,
  memberships: Type.Array(HeldMembership),
  oidcSubjects: Type.Array(
    Type.Object({
      id: Id,
      provider: nullable(Type.String()),
      subject: Type.String(),
      usable: Usable,
    }),
  ),
})
export const People = listOf(Person)

export const PersonParams = strictObject({ personId: Id })
export const NewPerson = strictObject({
  name: words(120),
  mailAddress: Type.Optional(nullable(MailAddress)),
})
export type NewPerson = Static<typeof NewPerson>
export const PersonBody = strictObject({ name: words(120), mailAddress: nullable(MailAddress) })
export type PersonBody = Static<typeof PersonBody>
