import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { frame } from './frame-route.ts'

const signals = createRoute({
  getParentRoute: () => frame,
  path: '/signals',
  component: lazyRouteComponent(() => import('../pages/signals/SignalsPage.tsx'), 'SignalsPage'),
})

const escalations = createRoute({
  getParentRoute: () => frame,
  path: '/escalations',
  component: lazyRouteComponent(
    () => import('../pages/escalations/EscalationsPage.tsx'),
    'EscalationsPage',
  ),
})

const oneEscalation = createRoute({
  getParentRoute: () => frame,
  path: '/cases/$caseId/escalations/$escalationId',
  component: lazyRouteComponent(
    () => import('../pages/escalations/EscalationPage.tsx'),
    'EscalationPage',
  ),
})

const meetings = createRoute({
  getParentRoute: () => frame,
  path: '/meetings',
  component: lazyRouteComponent(() => import('../pages/meetings/MeetingsPage.tsx'), 'MeetingsPage'),
})

const oneMeeting = createRoute({
  getParentRoute: () => frame,
  path: '/meetings/$meetingId',
  component: lazyRouteComponent(() => import('../pages/meetings/MeetingPage.tsx'), 'MeetingPage'),
})

const handovers = createRoute({
  getParentRoute: () => frame,
  path: '/handovers',
  component: lazyRouteComponent(
    () => import('../pages/handovers/HandoversPage.tsx'),
    'HandoversPage',
  ),
})

const oneHandover = createRoute({
  getParentRoute: () => frame,
  path: '/cases/$caseId/handovers/$handoverId',
  component: lazyRouteComponent(
    () => import('../pages/handovers/HandoverPage.tsx'),
    'HandoverPage',
  ),
})

const handoverRound = createRoute({
  getParentRoute: () => frame,
  path: '/handover-rounds/$roundId',
  component: lazyRouteComponent(() => import('../pages/handovers/RoundPage.tsx'), 'RoundPage'),
})

const absences = createRoute({
  getParentRoute: () => frame,
  path: '/absences',
  component: lazyRouteComponent(
    () => import('../pages/handovers/AbsencesPage.tsx'),
    'AbsencesPage',
  ),
})

const supervision = createRoute({
  getParentRoute: () => frame,
  path: '/supervision',
  component: lazyRouteComponent(
    () => import('../pages/supervision/SupervisionPage.tsx'),
    'SupervisionPage',
  ),
})

const week = createRoute({
  getParentRoute: () => frame,
  path: '/week',
  component: lazyRouteComponent(() => import('../pages/hours/WeekPage.tsx'), 'WeekPage'),
})

const deployment = createRoute({
  getParentRoute: () => frame,
  path: '/deployment',
  component: lazyRouteComponent(
    () => import('../pages/hours/DeploymentPage.tsx'),
    'DeploymentPage',
  ),
})

const conflictBlocks = createRoute({
  getParentRoute: () => frame,
  path: '/conflict-blocks',
  component: lazyRouteComponent(
    () => import('../pages/staffing/ConflictBlocksPage.tsx'),
    'ConflictBlocksPage',
  ),
})

const staffing = createRoute({
  getParentRoute: () => frame,
  path: '/staffing',
  component: lazyRouteComponent(() => import('../pages/staffing/StaffingPage.tsx'), 'StaffingPage'),
})

const staffProfile = createRoute({
  getParentRoute: () => frame,
  path: '/staffing/profile',
  component: lazyRouteComponent(() => import('../pages/staffing/ProfilePage.tsx'), 'ProfilePage'),
})

const matches = createRoute({
  getParentRoute: () => frame,
  path: '/cases/$caseId/matches',
  component: lazyRouteComponent(() => import('../pages/staffing/MatchesPage.tsx'), 'MatchesPage'),
})

const timeOuts = createRoute({
  getParentRoute: () => frame,
  path: '/time-outs',
  component: lazyRouteComponent(
    () => import('../pages/time-outs/TimeOutsPage.tsx'),
    'TimeOutsPage',
  ),
})

/** How the work is passed on and divided. */
export const teamRoutes = [
  signals,
  escalations,
  oneEscalation,
  meetings,
  oneMeeting,
  handovers,
  oneHandover,
  handoverRound,
  absences,
  conflictBlocks,
  staffing,
  staffProfile,
  matches,
  supervision,
  week,
  deployment,
  timeOuts,
] as const
