/** The drop-in centre De Cirkel (note, 3c), behind a wall: visits by alias, who is new and who left, and
 *  that the nurse of the GGD saw somebody. It shares nothing with a case; direction gets figures. One
 *  way leads out: a message to who is responsible for her, of which nothing comes back. */
import type { Room } from '../rooms.ts'
import { countRoutes } from './counts.routes.ts'
import { dropInRoutes } from './drop-in.routes.ts'
import { dropInOffers } from './drop-in.settings.ts'
import { sendingRoutes } from './sending.routes.ts'
import { walkInRoutes } from './walk-in.routes.ts'

export { listVisitsEach, measureDropIn } from './counts.actions.ts'
export { findFirstEvening } from './counts.queries.ts'
export { DropInCounts } from './counts.schema.ts'

export const dropIn: Room = async (app, { ground }) => {
  app.offerSettings(...dropInOffers)
  for (const routes of [dropInRoutes, walkInRoutes, countRoutes, sendingRoutes])
    await app.register(routes, { ground })
}
