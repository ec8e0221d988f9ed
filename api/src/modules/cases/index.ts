/** Cases: the women whom the approach carries (note, 2a). An open case has one responsible person. */
import type { Room } from '../rooms.ts'
import { caseRoutes } from './cases.routes.ts'
import { closureRoutes } from './closures.routes.ts'
import { courseRoutes } from './course.routes.ts'
import { emergencyTransferRoutes } from './emergency-transfers.routes.ts'
import { identityFieldRoutes } from './identity-fields.routes.ts'
import { referralInRoutes } from './referrals-in.routes.ts'
import { teamRoutes } from './team.routes.ts'
import { timelineRoutes } from './timeline.routes.ts'

export * from './asking.actions.ts'
export { requestTransfer } from './emergency-transfers.actions.ts'
export { type SightTerms, sightOf, sightStates } from './in-sight.rules.ts'
export { findMember, listCaseWorkers } from './members.queries.ts'
export * from './responsibility.actions.ts'
export { getSafeContact, languagesOfHer } from './safe-contact.actions.ts'
export { attentionDays, signalDays } from './sight.settings.ts'
export { getSightTerms } from './sights.actions.ts'

export const cases: Room = async (app, { ground }) => {
  const course = [caseRoutes, courseRoutes, teamRoutes, closureRoutes, timelineRoutes]
  const around = [referralInRoutes, identityFieldRoutes, emergencyTransferRoutes]
  for (const routes of [...course, ...around]) await app.register(routes, { ground })
}
