import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  RouterProvider,
} from '@tanstack/react-router'
import { Frame } from './pages/frame/Frame.tsx'
import { NotFoundPage } from './pages/not-found/NotFoundPage.tsx'
import { ProblemPage } from './pages/not-found/ProblemPage.tsx'
import { Loading } from './ui/states/Loading.tsx'

const frame = createRootRoute({ component: Frame, notFoundComponent: NotFoundPage })

const start = createRoute({
  getParentRoute: () => frame,
  path: '/',
  component: lazyRouteComponent(() => import('./pages/start/StartPage.tsx'), 'StartPage'),
})

const sessions = createRoute({
  getParentRoute: () => frame,
  path: '/sessions',
  component: lazyRouteComponent(() => import('./pages/sessions/SessionsPage.tsx'), 'SessionsPage'),
})

const caseload = createRoute({
  getParentRoute: () => frame,
  path: '/cases',
  component: lazyRouteComponent(() => import('./pages/caseload/CaseloadPage.tsx'), 'CaseloadPage'),
})

const oneCase = createRoute({
  getParentRoute: () => frame,
  path: '/cases/$caseId',
  remountDeps: ({ params }) => params,
  component: lazyRouteComponent(() => import('./pages/case/CasePage.tsx'), 'CasePage'),
})

const logContact = createRoute({
  getParentRoute: () => frame,
  path: '/cases/$caseId/log-contact',
  remountDeps: ({ params }) => params,
  component: lazyRouteComponent(
    () => import('./pages/log-contact/LogContactPage.tsx'),
    'LogContactPage',
  ),
})

const plan = createRoute({
  getParentRoute: () => frame,
  path: '/cases/$caseId/plan',
  remountDeps: ({ params }) => params,
  component: lazyRouteComponent(() => import('./pages/plan/PlanPage.tsx'), 'PlanPage'),
})

const assessment = createRoute({
  getParentRoute: () => frame,
  path: '/cases/$caseId/assessment',
  remountDeps: ({ params }) => params,
  // Which earlier assessment is put right; absent for a new one.
  validateSearch: ({ corrects }: { corrects?: unknown }) =>
    typeof corrects === 'string' ? { corrects } : {},
  component: lazyRouteComponent(
    () => import('./pages/assessment/AssessmentPage.tsx'),
    'AssessmentPage',
  ),
})

const ownEmergency = createRoute({
  getParentRoute: () => frame,
  path: '/emergency-access',
  component: lazyRouteComponent(
    () => import('./pages/case/OwnEmergencyPage.tsx'),
    'OwnEmergencyPage',
  ),
})

const referralsIn = createRoute({
  getParentRoute: () => frame,
  path: '/referrals-in',
  component: lazyRouteComponent(
    () => import('./pages/referrals-in/ReferralsInPage.tsx'),
    'ReferralsInPage',
  ),
})

const reportReferral = createRoute({
  getParentRoute: () => frame,
  path: '/referrals-in/report',
  component: lazyRouteComponent(() => import('./pages/referrals-in/ReportPage.tsx'), 'ReportPage'),
})

const oneReferral = createRoute({
  getParentRoute: () => frame,
  path: '/referrals-in/$referralId',
  remountDeps: ({ params }) => params,
  component: lazyRouteComponent(
    () => import('./pages/referrals-in/ReferralPage.tsx'),
    'ReferralPage',
  ),
})

const cases = [
  caseload,
  oneCase,
  logContact,
  plan,
  assessment,
  ownEmergency,
  referralsIn,
  reportReferral,
  oneReferral,
] as const

const handovers = createRoute({
  getParentRoute: () => frame,
  path: '/handovers',
  component: lazyRouteComponent(
    () => import('./pages/handovers/HandoversPage.tsx'),
    'HandoversPage',
  ),
})

const oneHandover = createRoute({
  getParentRoute: () => frame,
  path: '/cases/$caseId/handovers/$handoverId',
  remountDeps: ({ params }) => params,
  component: lazyRouteComponent(() => import('./pages/handovers/HandoverPage.tsx'), 'HandoverPage'),
})

const handoverRound = createRoute({
  getParentRoute: () => frame,
  path: '/handover-rounds/$roundId',
  remountDeps: ({ params }) => params,
  component: lazyRouteComponent(() => import('./pages/handovers/RoundPage.tsx'), 'RoundPage'),
})

const absences = createRoute({
  getParentRoute: () => frame,
  path: '/absences',
  component: lazyRouteComponent(() => import('./pages/handovers/AbsencesPage.tsx'), 'AbsencesPage'),
})

const supervision = createRoute({
  getParentRoute: () => frame,
  path: '/supervision',
  component: lazyRouteComponent(
    () => import('./pages/supervision/SupervisionPage.tsx'),
    'SupervisionPage',
  ),
})

const passing = [handovers, oneHandover, handoverRound, absences, supervision] as const

const notices = createRoute({
  getParentRoute: () => frame,
  path: '/notices',
  component: lazyRouteComponent(() => import('./pages/notices/NoticesPage.tsx'), 'NoticesPage'),
})

const settings = createRoute({
  getParentRoute: () => frame,
  path: '/settings',
  component: lazyRouteComponent(() => import('./pages/settings/SettingsPage.tsx'), 'SettingsPage'),
})

const people = createRoute({
  getParentRoute: () => frame,
  path: '/people',
  component: lazyRouteComponent(
    () => import('./pages/administration/PeoplePage.tsx'),
    'PeoplePage',
  ),
})

const person = createRoute({
  getParentRoute: () => frame,
  path: '/people/$personId',
  remountDeps: ({ params }) => params,
  component: lazyRouteComponent(
    () => import('./pages/administration/PersonPage.tsx'),
    'PersonPage',
  ),
})

const organisations = createRoute({
  getParentRoute: () => frame,
  path: '/organisations',
  component: lazyRouteComponent(
    () => import('./pages/administration/OrganisationsPage.tsx'),
    'OrganisationsPage',
  ),
})

const administration = [notices, settings, people, person, organisations] as const

const emergencyAccesses = createRoute({
  getParentRoute: () => frame,
  path: '/emergency-accesses',
  component: lazyRouteComponent(
    () => import('./pages/emergency-accesses/EmergencyAccessesPage.tsx'),
    'EmergencyAccessesPage',
  ),
})

const emergencyAccess = createRoute({
  getParentRoute: () => frame,
  path: '/emergency-accesses/$emergencyAccessId',
  remountDeps: ({ params }) => params,
  component: lazyRouteComponent(
    () => import('./pages/emergency-accesses/EmergencyAccessPage.tsx'),
    'EmergencyAccessPage',
  ),
})

const accessLog = createRoute({
  getParentRoute: () => frame,
  path: '/access-log',
  component: lazyRouteComponent(
    () => import('./pages/access-log/AccessLogPage.tsx'),
    'AccessLogPage',
  ),
})

const consents = createRoute({
  getParentRoute: () => frame,
  path: '/consents',
  component: lazyRouteComponent(() => import('./pages/consents/ConsentsPage.tsx'), 'ConsentsPage'),
})

const privacy = [emergencyAccesses, emergencyAccess, accessLog, consents] as const

const liveNote = createRoute({
  getParentRoute: () => frame,
  path: '/live-note',
  component: lazyRouteComponent(() => import('./pages/live-note/LiveNotePage.tsx'), 'LiveNotePage'),
})

const monitor = createRoute({
  getParentRoute: () => frame,
  path: '/monitor',
  component: lazyRouteComponent(() => import('./pages/monitor/MonitorPage.tsx'), 'MonitorPage'),
})

const week = createRoute({
  getParentRoute: () => frame,
  path: '/week',
  component: lazyRouteComponent(() => import('./pages/hours/WeekPage.tsx'), 'WeekPage'),
})

const deployment = createRoute({
  getParentRoute: () => frame,
  path: '/deployment',
  component: lazyRouteComponent(() => import('./pages/hours/DeploymentPage.tsx'), 'DeploymentPage'),
})

const proof = [liveNote, monitor, week, deployment] as const

const router = createRouter({
  routeTree: frame.addChildren([
    start,
    sessions,
    ...cases,
    ...passing,
    ...administration,
    ...privacy,
    ...proof,
  ]),
  defaultPreload: 'intent',
  defaultPendingComponent: Loading,
  // What has come is shown, also when it came soon after the waiting was drawn.
  defaultPendingMinMs: 0,
  defaultErrorComponent: ProblemPage,
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}

/** Every page behind the sign-in; each arrives when someone goes there.
 *  @returns what draws them, once the page that is asked for has arrived */
export async function openRooms() {
  await router.load()
  return Rooms
}

function Rooms() {
  return <RouterProvider router={router} />
}
