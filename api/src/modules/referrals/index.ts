/** Referrals: a woman is referred to a service of the network (note, 3): asked, waiting, started, ended, or
 *  refused with a reason; under a running basis of hers that names who receives it. Not the aanmelding by
 *  which she came in. */
import type { Room } from '../rooms.ts'
import { referralRoutes } from './referrals.routes.ts'

export { countLongWaits, countWaitsOver, listLongWaits } from './long-waits.actions.ts'
export { longWaitDays } from './referrals.settings.ts'

export const referrals: Room = async (app, { ground }) => {
  await app.register(referralRoutes, { ground })
}
