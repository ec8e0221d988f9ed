import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { frame } from './frame-route.ts'

const register = createRoute({
  getParentRoute: () => frame,
  path: '/zone-registrations',
  component: lazyRouteComponent(
    () => import('../pages/zone-registrations/RegisterPage.tsx'),
    'RegisterPage',
  ),
})

const mandates = createRoute({
  getParentRoute: () => frame,
  path: '/zone-registrations/mandates',
  component: lazyRouteComponent(
    () => import('../pages/zone-registrations/MandatePage.tsx'),
    'MandatePage',
  ),
})

const counts = createRoute({
  getParentRoute: () => frame,
  path: '/zone-registrations/counts',
  component: lazyRouteComponent(
    () => import('../pages/zone-registrations/ZoneCountsPage.tsx'),
    'ZoneCountsPage',
  ),
})

const application = createRoute({
  getParentRoute: () => frame,
  path: '/zone-registrations/$applicationId',
  component: lazyRouteComponent(
    () => import('../pages/zone-registrations/ApplicationPage.tsx'),
    'ApplicationPage',
  ),
})

/** The register of the street zone, whether it is on, and its figures. */
export const zoneRoutes = [register, mandates, counts, application] as const
