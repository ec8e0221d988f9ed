/** Signals: what asks for a person, computed from what each room offers at its door and stored nowhere.
 *  Somebody can put one off, with a reason and a day; only what it is about ends it. */
import type { Room } from '../rooms.ts'
import { signalRoutes } from './signals.routes.ts'
import { signalOffers } from './signals.settings.ts'

export { countSignals } from './counting.actions.ts'
export { kinds } from './kinds.schema.ts'

export const signals: Room = async (app, { ground }) => {
  app.offerSettings(...signalOffers)
  await app.register(signalRoutes, { ground })
}
