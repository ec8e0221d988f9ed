import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { frame } from './frame-route.ts'

const serviceReferrals = createRoute({
  getParentRoute: () => frame,
  path: '/referrals',
  component: lazyRouteComponent(
    () => import('../pages/service-referrals/ReferralsPage.tsx'),
    'ReferralsPage',
  ),
})

const network = createRoute({
  getParentRoute: () => frame,
  path: '/network',
  component: lazyRouteComponent(() => import('../pages/network/NetworkPage.tsx'), 'NetworkPage'),
})

const municipalRequests = createRoute({
  getParentRoute: () => frame,
  path: '/municipal-requests',
  component: lazyRouteComponent(() => import('../pages/network/RequestsPage.tsx'), 'RequestsPage'),
})

/** Around the team: who is in the network, to whom women are referred, and what the municipality asks. */
export const networkRoutes = [network, municipalRequests, serviceReferrals] as const
