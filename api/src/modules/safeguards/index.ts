/** The live note (note, 1 and 2): for each working element its norm, its measurement from the daily
 *  work, its state, the evidence one click away, who acts, and how it stood before. */
import type { Room } from '../rooms.ts'
import { courseRoutes } from './course.routes.ts'
import { deploymentRoutes } from './deployment.routes.ts'
import { evidenceRoutes } from './evidence.routes.ts'
import { normOffers } from './norms.actions.ts'
import { safeguardRoutes } from './safeguards.routes.ts'

export { countAsReadBy, worksInCare } from './banding.rules.ts'
export { stateOfHours } from './case-management.rules.ts'
export { measureHours } from './hours.actions.ts'
export { hoursTolerance } from './norms.settings.ts'
export { recordSafeguards } from './recording.jobs.ts'
export { getSafeguards } from './safeguards.actions.ts'
export { worstOf } from './states.rules.ts'

const mounted = [safeguardRoutes, courseRoutes, evidenceRoutes, deploymentRoutes]

export const safeguards: Room = async (app, { ground }) => {
  app.offerSettings(...normOffers)
  for (const routes of mounted) await app.register(routes, { ground })
}
