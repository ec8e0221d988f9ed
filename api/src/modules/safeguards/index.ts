/** The live note (note, 1 and 2): for each working element its norm, its measurement from the daily
 *  work, its state, the evidence one click away, and who acts. First part: case management. */
import type { Room } from '../rooms.ts'
import { evidenceRoutes } from './evidence.routes.ts'
import { safeguardRoutes } from './safeguards.routes.ts'

export const safeguards: Room = async (app, { ground }) => {
  await app.register(safeguardRoutes, { ground })
  await app.register(evidenceRoutes, { ground })
}
