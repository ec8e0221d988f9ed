/** Woo copies: a text that goes out under the open government act without what may not, each passage with its
 *  ground. One person marks, another decides; the copy is made anew from what remains. */
import type { Room } from '../rooms.ts'
import { documentRoutes } from './documents.routes.ts'
import { passageRoutes } from './passages.routes.ts'
import { wooRoutes } from './woo.routes.ts'
import { wooOffers } from './woo.settings.ts'

export { forgetWooSources } from './retention.jobs.ts'

export const woo: Room = async (app, { ground }) => {
  app.offerSettings(...wooOffers)
  await app.register(wooRoutes, { ground })
  await app.register(passageRoutes, { ground })
  await app.register(documentRoutes, { ground })
}
