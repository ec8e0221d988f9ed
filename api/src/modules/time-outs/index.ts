/** Time-outs: at most two weeks of rest in the time-out facility (note, 2d and 4c). A stay takes of a quota
 *  in stays and in days, from when it is approved; a place is given once; in a crisis she arrives first. */
import type { Room } from '../rooms.ts'
import { feedRoutes } from './feeds.routes.ts'
import { planRoutes } from './plan.routes.ts'
import { quotaRoutes } from './quota.routes.ts'
import { stayRoutes } from './stays.routes.ts'
import { stepRoutes } from './steps.routes.ts'
import { timeOutOffers } from './time-outs.settings.ts'

export { findTightQuota, listStaysThatAsk } from './attention.actions.ts'
export { countTimeOuts, measureStays, measureTimeOuts } from './measuring.actions.ts'

const mounted = [stayRoutes, stepRoutes, planRoutes, quotaRoutes, feedRoutes]

export const timeOuts: Room = async (app, { ground }) => {
  app.offerSettings(...timeOutOffers)
  for (const routes of mounted) await app.register(routes, { ground })
}
