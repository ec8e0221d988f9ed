/** Peer support: a peer expert stands beside women without being responsible for them (note, 2b). What she
 *  writes is hers until she shares it, note by note; she leads a woman to care that broke off before; and
 *  her own supervision is planned and kept. */
import type { Room } from '../rooms.ts'
import { bridgeRoutes } from './bridges.routes.ts'
import { peerNoteRoutes } from './peer-notes.routes.ts'
import { supervisionRoutes } from './supervision.routes.ts'
import { peerSupportOffers } from './supervision.settings.ts'

export { countLapsed, listLapsed } from './lapses.actions.ts'

const mounted = [peerNoteRoutes, bridgeRoutes, supervisionRoutes]

export const peerSupport: Room = async (app, { ground }) => {
  app.offerSettings(...peerSupportOffers)
  for (const routes of mounted) await app.register(routes, { ground })
}
