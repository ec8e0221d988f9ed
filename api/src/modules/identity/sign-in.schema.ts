import { Type } from 'typebox'
import { Day, Id, oneOf, strictObject } from '../../platform/http/index.ts'
import { MembershipChoice, Role } from './sessions.schema.ts'

export const SignInOptions = Type.Object({
  mode: oneOf(['demonstration', 'production']),
  demoDate: Type.Optional(Day),
  demonstration: Type.Array(
    Type.Object({
      membershipId: Id,
      person: Type.String(),
      role: Role,
      organisation: Type.String(),
      programme: Type.String(),
    }),
  ),
  organisations: Type.Array(Type.Object({ slug: Type.String(), name: Type.String() })),
  passkeys: Type.Boolean(),
})

export const DemonstrationBody = strictObject({ membershipId: Id })

/** The session is open under one membership; these are the ones to choose from. */
export const SignedIn = Type.Object({
  membershipId: Id,
  memberships: Type.Array(MembershipChoice),
})
