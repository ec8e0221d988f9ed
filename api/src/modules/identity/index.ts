/** Identity: who works here, under which membership, and how they sign in.
 *  A person works under one membership (programme, organisation, role, from–until) at a time. */
import type { Room } from '../rooms.ts'
import { membershipRoutes } from './memberships.routes.ts'
import { noticeRoutes } from './notices.routes.ts'
import { oidcRoutes } from './oidc.routes.ts'
import { organisationRoutes } from './organisations.routes.ts'
import { passkeyRoutes } from './passkeys.routes.ts'
import { peopleRoutes } from './people.routes.ts'
import { programmeRoutes } from './programme.routes.ts'
import { recoveryCodeRoutes } from './recovery-codes.routes.ts'
import { sessionRoutes } from './sessions.routes.ts'
import { invitationRoutes } from './sign-in.invitation.routes.ts'
import { passkeySignInRoutes } from './sign-in.passkey.routes.ts'
import { signInRoutes } from './sign-in.routes.ts'
import { waysInRoutes } from './sign-in.ways.routes.ts'

const signingIn = [signInRoutes, passkeySignInRoutes, invitationRoutes, oidcRoutes]
const oneself = [sessionRoutes, passkeyRoutes, recoveryCodeRoutes, noticeRoutes]
const accounts = [programmeRoutes, organisationRoutes, peopleRoutes, membershipRoutes, waysInRoutes]

export const identity: Room = async (app, { ground }) => {
  for (const room of [...signingIn, ...oneself, ...accounts]) await app.register(room, { ground })
}
