/** Contacts: someone of the team met her or tried to (note, 2a). An attempt needs only who and when;
 *  what was said is sealed. From the contacts follows whether she is in sight. Here too the hours that
 *  are worked beside cases, and everybody's own week. */
import type { Room } from '../rooms.ts'
import { contactRoutes } from './contacts.routes.ts'
import { correctionRoutes } from './corrections.routes.ts'
import { hourRoutes } from './hours.routes.ts'
import { messageRoutes } from './messages.routes.ts'
import { sightRoutes } from './sights.routes.ts'
import { whereaboutsRoutes } from './whereabouts.routes.ts'

export { faultOfMinutes, mayShareNote, mayWithdrawNote, minutesIn } from './contacts.rules.ts'
export { holdMinutesOfDay } from './hours.queries.ts'
export { listWaitingMessages } from './messages.actions.ts'
export { countWaitingMessages } from './messages.queries.ts'
export { getOutOfSight } from './sights.actions.ts'
export { listWhereaboutsToReview } from './whereabouts.actions.ts'

export const contacts: Room = async (app, { ground }) => {
  const own = [contactRoutes, correctionRoutes, hourRoutes, messageRoutes]
  for (const routes of [...own, sightRoutes, whereaboutsRoutes])
    await app.register(routes, { ground })
}
