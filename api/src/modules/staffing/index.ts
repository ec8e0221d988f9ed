/** Staffing: who works in the approach with which hours, and who keeps out of which case (note, 2g). */
import type { Room } from '../rooms.ts'
import { conflictBlockRoutes } from './conflict-blocks.routes.ts'

export const staffing: Room = async (app, { ground }) => {
  await app.register(conflictBlockRoutes, { ground })
}
