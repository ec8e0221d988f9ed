/** Identity: who works here, under which membership, and how they sign in.
 *  A person works under one membership (programme, organisation, role, from–until) at a time. */
import type { Room } from '../rooms.ts'
import { confirmationRoutes } from './confirmations.routes.ts'
import { membershipRoutes } from './memberships.routes.ts'
import { noticeRoutes } from './notices.routes.ts'
import { organisationRoutes } from './organisations.routes.ts'
import { passkeyRoutes } from './passkeys.routes.ts'
import { peopleRoutes } from './people.routes.ts'
import { programmeRoutes } from './programme.routes.ts'
import { recoveryCodeRoutes } from './recovery-codes.routes.ts'
import { sessionRoutes } from './sessions.routes.ts'
import { settingRoutes } from './settings.routes.ts'
import { signInRoutes } from './sign-in.routes.ts'
import { waysInRoutes } from './sign-in.ways.routes.ts'

export * from './asking.actions.ts'

const oneself = [signInRoutes, sessionRoutes, passkeyRoutes, recoveryCodeRoutes, noticeRoutes]
const accounts = [peopleRoutes, membershipRoutes, waysInRoutes, confirmationRoutes]
const programme = [programmeRoutes, organisationRoutes, settingRoutes]

export const identity: Room = async (app, { ground }) => {
  for (const room of [...oneself, ...accounts, ...programme]) await app.register(room, { ground })
}
