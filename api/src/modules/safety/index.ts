/** Safety: her plan for when she is in danger, violence against her, and that she is missing, each
 *  with what to do now (note, 2a). That one is open is known to who watches; what it says is sealed. */
import type { Room } from '../rooms.ts'
import { incidentRoutes } from './incidents.routes.ts'
import { missingRoutes } from './missing.routes.ts'
import { safetyRoutes } from './safety.routes.ts'

export { getSafetyOpen } from './safety.actions.ts'

export const safety: Room = async (app, { ground }) => {
  for (const routes of [safetyRoutes, incidentRoutes, missingRoutes])
    await app.register(routes, { ground })
}
