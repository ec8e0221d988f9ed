import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { Ground } from '../platform/config/index.ts'
import { cases } from './cases/index.ts'
import { contacts } from './contacts/index.ts'
import { identity } from './identity/index.ts'
import { privacy } from './privacy/index.ts'

/** A module's routes: a plugin that is given the ground. */
export type Room = FastifyPluginAsyncTypebox<{ ground: Ground }>

/** Every room by name, in the order of the house. */
export const rooms: Room = async (app, { ground }) => {
  await app.register(identity, { ground })
  await app.register(privacy, { ground })
  await app.register(cases, { ground })
  await app.register(contacts, { ground })
}
