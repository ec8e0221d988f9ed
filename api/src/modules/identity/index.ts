/** Identity: who works here, under which membership, and how they sign in.
 *  A person works under one membership (programme, organisation, role, from–until) at a time. */
import type { Room } from '../rooms.ts'
import { sessionRoutes } from './sessions.routes.ts'
import { signInRoutes } from './sign-in.routes.ts'

export const identity: Room = async (app, { ground }) => {
  await app.register(signInRoutes, { ground })
  await app.register(sessionRoutes, { ground })
}
