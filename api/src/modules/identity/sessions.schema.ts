import type { Static } from 'typebox'
import { Type } from 'typebox'
import { roles } from '../../platform/access/index.ts'
import { Day, Id, listOf, Moment, oneOf, strictObject } from '../../platform/http/index.ts'

export const Role = oneOf(roles)

const Named = Type.Object({ id: Id, name: Type.String() })

export const MembershipChoice = Type.Object({
  id: Id,
  role: Role,
  organisation: Named,
  programme: Type.Object({ id: Id, slug: Type.String(), name: Type.String() }),
})

export const Session = Type.Object({
  person: Named,
  membership: MembershipChoice,
  memberships: Type.Array(MembershipChoice),
  mode: oneOf(['demonstration', 'production']),
  today: Day,
  idleSeconds: Type.Integer({ description: 'Seconds without a request after which it locks.' }),
  expiresAt: Moment,
})
export type Session = Static<typeof Session>

const OpenSession = Type.Object({
  id: Id,
  startedAt: Moment,
  lastSeenAt: Moment,
  device: Type.String(),
  current: Type.Boolean(),
})
export const OpenSessions = listOf(OpenSession)

export const SwitchBody = strictObject({ membershipId: Id })
export const SessionParams = strictObject({ sessionId: Id })
