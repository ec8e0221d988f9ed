/** Referrals: a woman is referred to a service of the network (note, 3): asked, waiting, started, ended, or
 *  refused with a reason; under a running basis of hers that names who receives it. Not the aanmelding by
 *  which she came in. */
import type { Room } from '../rooms.ts'
import { referralRoutes } from './referrals.routes.ts'
import { referralOffers } from './referrals.settings.ts'

export { countLongWaits, listLongWaits } from './long-waits.actions.ts'

export const referrals: Room = async (app, { ground }) => {
  app.offerSettings(...referralOffers)
  await app.register(referralRoutes, { ground })
}
