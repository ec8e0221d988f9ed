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
  component: lazyRouteComponent(
    () => import('../pages/flex-budget/FlexAccountPage.tsx'),
    'FlexAccountPage',
  ),
})

const logExpense = createRoute({
  getParentRoute: () => frame,
  path: '/cases/$caseId/log-expense',
  component: lazyRouteComponent(
    () => import('../pages/flex-budget/LogExpensePage.tsx'),
    'LogExpensePage',
  ),
})

const finance = createRoute({
  getParentRoute: () => frame,
  path: '/finance',
  component: lazyRouteComponent(() => import('../pages/finance/FinancePage.tsx'), 'FinancePage'),
})

const versionPages = () => import('../pages/finance/VersionPages.tsx')
const editorPages = () => import('../pages/finance/EditorPages.tsx')

const budgetVersion = createRoute({
  getParentRoute: () => frame,
  path: '/budget-versions/$versionId',
  component: lazyRouteComponent(versionPages, 'VersionPage'),
})

const compareVersions = createRoute({
  getParentRoute: () => frame,
  path: '/budget-versions/$versionId/compare',
  component: lazyRouteComponent(versionPages, 'ComparePage'),
})

const whatIf = createRoute({
  getParentRoute: () => frame,
  path: '/budget-versions/$versionId/what-if',
  component: lazyRouteComponent(versionPages, 'WhatIfPage'),
})

const editVersion = createRoute({
  getParentRoute: () => frame,
  path: '/budget-versions/$versionId/edit',
  component: lazyRouteComponent(editorPages, 'EditVersionPage'),
})

const newVersion = createRoute({
  getParentRoute: () => frame,
  path: '/finance/$budgetId/new-version',
  component: lazyRouteComponent(editorPages, 'NewVersionPage'),
})

const grantPages = () => import('../pages/finance/GrantPages.tsx')

const grant = createRoute({
  getParentRoute: () => frame,
  path: '/grants/$grantId',
  component: lazyRouteComponent(grantPages, 'GrantPage'),
})

const newGrant = createRoute({
  getParentRoute: () => frame,
  path: '/grants/new',
  component: lazyRouteComponent(grantPages, 'NewGrantPage'),
})

const editGrant = createRoute({
  getParentRoute: () => frame,
  path: '/grants/$grantId/edit',
  component: lazyRouteComponent(grantPages, 'EditGrantPage'),
})

const award = createRoute({
  getParentRoute: () => frame,
  path: '/grants/$grantId/award',
  component: lazyRouteComponent(grantPages, 'AwardPage'),
})

const accountability = createRoute({
  getParentRoute: () => frame,
  path: '/accountabilities/$accountabilityId',
  component: lazyRouteComponent(
    () => import('../pages/finance/AccountabilityPage.tsx'),
    'AccountabilityPage',
  ),
})

/** Money that is spent, decided and accounted for; and money that is asked. */
export const moneyRoutes = [
  flexBudget,
  flexAccount,
  logExpense,
  finance,
  budgetVersion,
  compareVersions,
  whatIf,
  editVersion,
  newVersion,
  grant,
  newGrant,
  editGrant,
  award,
  accountability,
] as const
