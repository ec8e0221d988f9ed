import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { frame } from './frame-route.ts'

const notices = createRoute({
  getParentRoute: () => frame,
  path: '/notices',
  component: lazyRouteComponent(() => import('../pages/notices/NoticesPage.tsx'), 'NoticesPage'),
})

const confirmations = createRoute({
  getParentRoute: () => frame,
  path: '/confirmations',
  component: lazyRouteComponent(
    () => import('../pages/confirmations/ConfirmationsPage.tsx'),
    'ConfirmationsPage',
  ),
})

const settings = createRoute({
  getParentRoute: () => frame,
  path: '/settings',
  component: lazyRouteComponent(() => import('../pages/settings/SettingsPage.tsx'), 'SettingsPage'),
})

const instruments = createRoute({
  getParentRoute: () => frame,
  path: '/instruments',
  component: lazyRouteComponent(
    () => import('../pages/instruments/InstrumentsPage.tsx'),
    'InstrumentsPage',
  ),
})

const people = createRoute({
  getParentRoute: () => frame,
  path: '/people',
  component: lazyRouteComponent(
    () => import('../pages/administration/PeoplePage.tsx'),
    'PeoplePage',
  ),
})

const person = createRoute({
  getParentRoute: () => frame,
  path: '/people/$personId',
  component: lazyRouteComponent(
    () => import('../pages/administration/PersonPage.tsx'),
    'PersonPage',
  ),
})

const organisations = createRoute({
  getParentRoute: () => frame,
  path: '/organisations',
  component: lazyRouteComponent(
    () => import('../pages/administration/OrganisationsPage.tsx'),
    'OrganisationsPage',
  ),
})

const emergencyAccesses = createRoute({
  getParentRoute: () => frame,
  path: '/emergency-accesses',
  component: lazyRouteComponent(
    () => import('../pages/emergency-accesses/EmergencyAccessesPage.tsx'),
    'EmergencyAccessesPage',
  ),
})

const emergencyAccess = createRoute({
  getParentRoute: () => frame,
  path: '/emergency-accesses/$emergencyAccessId',
  component: lazyRouteComponent(
    () => import('../pages/emergency-accesses/EmergencyAccessPage.tsx'),
    'EmergencyAccessPage',
  ),
})

const accessLog = createRoute({
  getParentRoute: () => frame,
  path: '/access-log',
  component: lazyRouteComponent(
    () => import('../pages/access-log/AccessLogPage.tsx'),
    'AccessLogPage',
  ),
})

const consents = createRoute({
  getParentRoute: () => frame,
  path: '/consents',
  component: lazyRouteComponent(() => import('../pages/consents/ConsentsPage.tsx'), 'ConsentsPage'),
})

/** Who works here, and what is kept of who looked. */
export const administrationRoutes = [
  confirmations,
  notices,
  settings,
  instruments,
  people,
  person,
  organisations,
  emergencyAccesses,
  emergencyAccess,
  accessLog,
  consents,
] as const
