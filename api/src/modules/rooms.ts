import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { Ground } from '../platform/config/index.ts'

/** A module's routes: a plugin that is given the ground. */
export type Room = FastifyPluginAsyncTypebox<{ ground: Ground }>
