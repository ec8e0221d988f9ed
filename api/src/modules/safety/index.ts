/** Safety: her plan for when she is in danger, violence against her, that she is missing, where she
 *  sleeps, and that she died, each with what to do now (note, 2a). That one is open is known to who
 *  watches; what it says is sealed. */
import type { Room } from '../rooms.ts'
import { deathRoutes } from './deaths.routes.ts'
import { incidentRoutes } from './incidents.routes.ts'
import { missingRoutes } from './missing.routes.ts'
import { safetyRoutes } from './safety.routes.ts'
import { sleepingPlaceRoutes } from './sleeping-places.routes.ts'

export { getWaitingDeaths } from './deaths.actions.ts'
export { getSafetyOpen } from './safety.actions.ts'
export { findCurrentSleepingPlace } from './sleeping-places.actions.ts'
export { incidentSteps, missingSteps, outsideSteps } from './steps.schema.ts'

export const safety: Room = async (app, { ground }) => {
  const told = [safetyRoutes, incidentRoutes, missingRoutes]
  for (const routes of [...told, sleepingPlaceRoutes, deathRoutes])
    await app.register(routes, { ground })
}
