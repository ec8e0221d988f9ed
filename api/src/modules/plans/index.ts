/** Plans: how she is doing per side of her life, what is to change, and who does what by when (note,
 *  2a). Scores, headings and states are plain; what is told of her, and her own words, are sealed. */
import type { Room } from '../rooms.ts'
import { assessmentRoutes } from './assessments.routes.ts'
import { goalRoutes } from './goals.routes.ts'
import { instrumentRoutes } from './instruments.routes.ts'
import { planActionRoutes } from './plan-actions.routes.ts'
import { planRoutes } from './plans.routes.ts'
import { planOffers } from './plans.settings.ts'

export { getAssessmentTerms } from './assessment-list.actions.ts'
export { listActionsOverdue, listAssessmentsDue } from './due.actions.ts'
export { listDomainNames } from './instruments.actions.ts'
export * from './open-actions.queries.ts'
export { findClosing } from './plan.actions.ts'
export { countingOf, courseOf, dueOf as assessmentDueOf, improvementOf } from './plans.rules.ts'
export { remindOfAssessments } from './reminders.jobs.ts'

const mounted = [planRoutes, assessmentRoutes, goalRoutes, planActionRoutes, instrumentRoutes]

export const plans: Room = async (app, { ground }) => {
  app.offerSettings(...planOffers)
  for (const routes of mounted) await app.register(routes, { ground })
}
