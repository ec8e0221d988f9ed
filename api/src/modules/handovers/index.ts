/** Handovers: the lead of a case passes from one case manager to another, after an introduction with
 *  both present (note, 2g). Until it completes the old one stays responsible. Here too: who stands in
 *  for whom on given days, what the former one writes late, and the round before a day. An emergency
 *  transfer stands with cases: it moves responsibility in the same way. */
import type { Room } from '../rooms.ts'
import { absenceRoutes } from './absences.routes.ts'
import { answeringRoutes } from './answering.routes.ts'
import { completingRoutes } from './completing.routes.ts'
import { handoverRoutes } from './handovers.routes.ts'
import { handoverSettings } from './handovers.settings.ts'
import { lateWriteRoutes } from './late-writes.routes.ts'
import { roundRoutes } from './rounds.routes.ts'
import { sheetRoutes } from './sheet.routes.ts'

export { getHandovers } from './handovers.actions.ts'
export { fellThrough } from './handovers.rules.ts'
export { listTray } from './late-writes.actions.ts'
export { isLate as isHandoverLate } from './owing.rules.ts'

export const handovers: Room = async (app, { ground }) => {
  app.offerSettings(...handoverSettings.map((setting) => ({ setting })))
  const passing = [handoverRoutes, answeringRoutes, completingRoutes, sheetRoutes]
  const around = [roundRoutes, absenceRoutes, lateWriteRoutes]
  for (const routes of [...passing, ...around]) await app.register(routes, { ground })
}
