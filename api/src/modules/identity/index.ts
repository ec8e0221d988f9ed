/** Identity: who works here, under which membership, and how they sign in.
 *  A person works under one membership (programme, organisation, role, from–until) at a time. */
import type { Room } from '../rooms.ts'
import { oidcRoutes } from './oidc.routes.ts'
import { passkeyRoutes } from './passkeys.routes.ts'
import { recoveryCodeRoutes } from './recovery-codes.routes.ts'
import { sessionRoutes } from './sessions.routes.ts'
import { invitationRoutes } from './sign-in.invitation.routes.ts'
import { passkeySignInRoutes } from './sign-in.passkey.routes.ts'
import { signInRoutes } from './sign-in.routes.ts'

const rooms = [
  signInRoutes,
  passkeySignInRoutes,
  invitationRoutes,
  oidcRoutes,
  sessionRoutes,
  passkeyRoutes,
  recoveryCodeRoutes,
]

export const identity: Room = async (app, { ground }) => {
  for (const room of rooms) await app.register(room, { ground })
}
