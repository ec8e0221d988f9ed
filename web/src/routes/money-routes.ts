import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { frame } from './frame-route.ts'

const flexBudget = createRoute({
  getParentRoute: () => frame,
  path: '/flex-budget',
  component: lazyRouteComponent(
    () => import('../pages/flex-budget/FlexBudgetPage.tsx'),
    'FlexBudgetPage',
  ),
})

const flexAccount = createRoute({
  getParentRoute: () => frame,
  path: '/flex-budget/$envelopeId',
  remountDeps: ({ params }) => params,
  component: lazyRouteComponent(
    () => import('../pages/flex-budget/FlexAccountPage.tsx'),
    'FlexAccountPage',
  ),
})

const logExpense = createRoute({
  getParentRoute: () => frame,
  path: '/cases/$caseId/log-expense',
  remountDeps: ({ params }) => params,
  component: lazyRouteComponent(
    () => import('../pages/flex-budget/LogExpensePage.tsx'),
    'LogExpensePage',
  ),
})

/** Money that is spent, decided and accounted for. */
export const moneyRoutes = [flexBudget, flexAccount, logExpense] as const
