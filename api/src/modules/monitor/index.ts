/** The progress monitor (note, 2e): any period in figures beside another, each computed from the facts of that
 *  period; a late entry shows as recorded later. And what the coordinator says of it. */
import type { Room } from '../rooms.ts'
import { monitorRoutes } from './monitor.routes.ts'
import { textRoutes } from './texts.routes.ts'
import { safeguardingFrom } from './universes.settings.ts'

export { caseWeeks, deploymentOf, type WorkSum } from './deployment.rules.ts'
export { Deployment } from './deployment.schema.ts'
export { measureFlexSpent } from './flex-spent.actions.ts'
export * from './monitor.actions.ts'
export * from './periods.rules.ts'
export { measureReport, readPeriods } from './report.actions.ts'
export { caseDaysIn } from './spans.rules.ts'
export { listMinutesEach } from './work.queries.ts'
export { safeguardingFrom }

export const monitor: Room = async (app, { ground }) => {
  app.offerSettings({ setting: safeguardingFrom })
  for (const routes of [monitorRoutes, textRoutes]) await app.register(routes, { ground })
}
