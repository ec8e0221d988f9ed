import type { Static } from 'typebox'
import { Type } from 'typebox'
import { Day, Id, nullable, strictObject } from '../../platform/http/index.ts'
import { Role } from './sessions.schema.ts'

export const MembershipParams = strictObject({ membershipId: Id })

export const NewMembership = strictObject({
  organisationId: Id,
  role: Role,
  validFrom: Day,
  validUntil: Type.Optional(nullable(Day)),
})
export type NewMembership = Static<typeof NewMembership>

export const EndBody = strictObject({
  validUntil: Type.String({ ...Day, description: 'The last day on which it holds.' }),
})
