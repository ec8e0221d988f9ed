/** Money (note, 4): budgets as the documents have them, computed to the cent; two versions line by line; what would be
 *  if; what was claimed on documents of the municipality; and grants, accounted for with a report. Of no woman. */
import type { Room } from '../rooms.ts'
import { accountabilityRoutes } from './accountability.routes.ts'
import { claimRoutes } from './claims.routes.ts'
import { financeRoutes } from './finance.routes.ts'
import { grantDecisionRoutes } from './grant-decisions.routes.ts'
import { grantRoutes } from './grants.routes.ts'
import { grantOffers } from './grants.settings.ts'
import { financeSheetRoutes } from './sheets.routes.ts'
import { whatIfRoutes } from './what-if.routes.ts'

export { answerComparison, answerTrial, showBudget } from './measuring.actions.ts'
export { budgetOtherwise } from './otherwise.actions.ts'
export { Otherwise } from './otherwise.schema.ts'
export type { ParameterName } from './what-if.schema.ts'

const asked = [financeRoutes, whatIfRoutes, financeSheetRoutes, claimRoutes]
const granted = [grantRoutes, grantDecisionRoutes, accountabilityRoutes]

export const finance: Room = async (app, { ground }) => {
  app.offerSettings(...grantOffers)
  for (const routes of [...asked, ...granted]) await app.register(routes, { ground })
}
