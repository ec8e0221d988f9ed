/** Staffing: who works in the approach with which hours, which points of the profile and room for how
 *  many cases; whom to ask for a case; which places are to be filled; and who keeps out of which case
 *  (note, 2g). */
import type { Room } from '../rooms.ts'
import { capacityRoutes } from './capacity.routes.ts'
import { staffingOffers } from './capacity.settings.ts'
import { conflictBlockRoutes } from './conflict-blocks.routes.ts'
import { matchRoutes } from './matches.routes.ts'
import { poolRoutes } from './pool.routes.ts'
import { profileRoutes } from './profile.routes.ts'
import { vacancyRoutes } from './vacancies.routes.ts'

export { countHands, listExceeded, listHoursEnding, listVacanciesDue } from './asking.actions.ts'
export { measureCapacity } from './capacity.actions.ts'
export { hoursPerCase, peerHoursPerCase } from './capacity.settings.ts'
export { measurePool } from './standing.actions.ts'

const pool = [poolRoutes, profileRoutes, capacityRoutes, vacancyRoutes]

export const staffing: Room = async (app, { ground }) => {
  app.offerSettings(...staffingOffers)
  for (const routes of [conflictBlockRoutes, matchRoutes, ...pool])
    await app.register(routes, { ground })
}
