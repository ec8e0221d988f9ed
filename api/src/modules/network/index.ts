/** The network: which organisations the approach works with, what each part does, whom to call, what was
 *  agreed and when somebody last spoke with them; the diagram is drawn from these (note, 3). And what the
 *  municipality asks, with an answer without persons. */
import type { Room } from '../rooms.ts'
import { diagramRoutes } from './diagram.routes.ts'
import { networkRoutes } from './network.routes.ts'
import { networkOffers } from './network.settings.ts'
import { requestRoutes } from './requests.routes.ts'

export { countGoneQuiet, listAgreementsToReview, listGoneQuiet } from './network.actions.ts'
export { listOpenRequests } from './requests.actions.ts'

const mounted = [networkRoutes, diagramRoutes, requestRoutes]

export const network: Room = async (app, { ground }) => {
  app.offerSettings(...networkOffers)
  for (const routes of mounted) await app.register(routes, { ground })
}
