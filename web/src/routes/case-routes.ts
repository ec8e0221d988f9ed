import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { frame } from './frame-route.ts'

const caseload = createRoute({
  getParentRoute: () => frame,
  path: '/cases',
  component: lazyRouteComponent(() => import('../pages/caseload/CaseloadPage.tsx'), 'CaseloadPage'),
})

const oneCase = createRoute({
  getParentRoute: () => frame,
  path: '/cases/$caseId',
  component: lazyRouteComponent(() => import('../pages/case/CasePage.tsx'), 'CasePage'),
})

const logContact = createRoute({
  getParentRoute: () => frame,
  path: '/cases/$caseId/log-contact',
  component: lazyRouteComponent(
    () => import('../pages/log-contact/LogContactPage.tsx'),
    'LogContactPage',
  ),
})

// With the first page: without a connection nothing else can be fetched.
const outbox = createRoute({
  getParentRoute: () => frame,
  path: '/outbox',
  component: lazyRouteComponent(() => import('../pages/outbox/OutboxPage.tsx'), 'OutboxPage'),
})

const plan = createRoute({
  getParentRoute: () => frame,
  path: '/cases/$caseId/plan',
  component: lazyRouteComponent(() => import('../pages/plan/PlanPage.tsx'), 'PlanPage'),
})

const assessment = createRoute({
  getParentRoute: () => frame,
  path: '/cases/$caseId/assessment',
  // Which earlier assessment is put right; absent for a new one.
  validateSearch: ({ corrects }: { corrects?: unknown }) =>
    typeof corrects === 'string' ? { corrects } : {},
  component: lazyRouteComponent(
    () => import('../pages/assessment/AssessmentPage.tsx'),
    'AssessmentPage',
  ),
})

const ownEmergency = createRoute({
  getParentRoute: () => frame,
  path: '/emergency-access',
  component: lazyRouteComponent(
    () => import('../pages/case/OwnEmergencyPage.tsx'),
    'OwnEmergencyPage',
  ),
})

const referralsIn = createRoute({
  getParentRoute: () => frame,
  path: '/referrals-in',
  component: lazyRouteComponent(
    () => import('../pages/referrals-in/ReferralsInPage.tsx'),
    'ReferralsInPage',
  ),
})

const reportReferral = createRoute({
  getParentRoute: () => frame,
  path: '/referrals-in/report',
  component: lazyRouteComponent(() => import('../pages/referrals-in/ReportPage.tsx'), 'ReportPage'),
})

const oneReferral = createRoute({
  getParentRoute: () => frame,
  path: '/referrals-in/$referralId',
  component: lazyRouteComponent(
    () => import('../pages/referrals-in/ReferralPage.tsx'),
    'ReferralPage',
  ),
})

/** Her case, and what comes before it. */
export const caseRoutes = [
  caseload,
  oneCase,
  logContact,
  outbox,
  plan,
  assessment,
  ownEmergency,
  referralsIn,
  reportReferral,
  oneReferral,
] as const
