/** The progress monitor (note, 2e): any period in figures, each computed from the facts of that
 *  period; a late entry shows as recorded later. First part: group, flow, contacts, hours, handovers. */
import type { Room } from '../rooms.ts'
import { monitorRoutes } from './monitor.routes.ts'
import { safeguardingFrom } from './universes.settings.ts'

export { caseWeeks, deploymentOf, type WorkSum } from './deployment.rules.ts'
export { Deployment } from './deployment.schema.ts'
export {
  measureContinuation,
  measureHandovers,
  measureMonitor,
  measureWork,
  openIn,
  type Work,
} from './monitor.actions.ts'
export * from './periods.rules.ts'
export { caseDaysIn } from './spans.rules.ts'
export { listMinutesEach } from './work.queries.ts'
export { safeguardingFrom }

export const monitor: Room = async (app, { ground }) => {
  app.offerSettings({ setting: safeguardingFrom })
  await app.register(monitorRoutes, { ground })
}
