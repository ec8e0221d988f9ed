/** Flex budget: a small sum that the case manager holds, to break through, to motivate or for what is
 *  needed now, and that she accounts for to her own organisation (note, 2f). What is to be spent never
 *  exceeds what is free; what was spent beyond it waits for a decision. The ledger is only added to. */
import type { Room } from '../rooms.ts'
import { accountRoutes } from './accounts.routes.ts'
import { decisionRoutes } from './decisions.routes.ts'
import { envelopeRoutes } from './envelopes.routes.ts'
import { expenseRoutes } from './expenses.routes.ts'
import { flexBudgetOffers } from './flex-budget.settings.ts'
import { receiptRoutes } from './receipts.routes.ts'

export { type FlexExpenseSignal, listFlexExpenses, listTightShares } from './attention.actions.ts'
export { measureFlexBudget } from './measuring.actions.ts'
export { measureGiven, measureSpending } from './spending.queries.ts'

const mounted = [expenseRoutes, receiptRoutes, decisionRoutes, envelopeRoutes, accountRoutes]

export const flexBudget: Room = async (app, { ground }) => {
  app.offerSettings(...flexBudgetOffers)
  for (const routes of mounted) await app.register(routes, { ground })
}
