/** Publications (note, 2e): figures over a fixed period for everyone, from which nobody can be worked out.
 *  Draft, attack, two persons, a ledger that nobody changes; what is wrong is corrected by a next edition. */
import type { Room } from '../rooms.ts'
import { publicationRoutes } from './publications.routes.ts'
import { publicationOffers } from './publications.settings.ts'
import { tableProtectionRoutes } from './table-protections.routes.ts'

export { findPublishedText } from './as-text.actions.ts'
export { publicPages } from './public.routes.ts'

export const publications: Room = async (app, { ground }) => {
  app.offerSettings(...publicationOffers)
  await app.register(publicationRoutes, { ground })
  await app.register(tableProtectionRoutes, { ground })
}
