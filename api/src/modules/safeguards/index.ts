/** The live note (note, 1 and 2): for each working element its norm, its measurement from the daily
 *  work, its state, the evidence one click away, and who acts. First part: case management. */
import type { Room } from '../rooms.ts'
import { deploymentRoutes } from './deployment.routes.ts'
import { evidenceRoutes } from './evidence.routes.ts'
import { normOffers } from './norms.actions.ts'
import { safeguardRoutes } from './safeguards.routes.ts'

export { countAsReadBy, worksInCare } from './banding.rules.ts'
export { stateOfHours } from './case-management.rules.ts'
export { measureHours } from './hours.actions.ts'
export { hoursTolerance } from './norms.settings.ts'
export { getSafeguards } from './safeguards.actions.ts'
export { worstOf } from './states.rules.ts'

export const safeguards: Room = async (app, { ground }) => {
  app.offerSettings(...normOffers)
  await app.register(safeguardRoutes, { ground })
  await app.register(evidenceRoutes, { ground })
  await app.register(deploymentRoutes, { ground })
}
