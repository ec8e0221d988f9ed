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

const knowledge = createRoute({
  getParentRoute: () => frame,
  path: '/knowledge',
  component: lazyRouteComponent(
    () => import('../pages/knowledge/KnowledgePage.tsx'),
    'KnowledgePage',
  ),
})

const article = createRoute({
  getParentRoute: () => frame,
  path: '/knowledge/$articleId',
  component: lazyRouteComponent(() => import('../pages/knowledge/ArticlePage.tsx'), 'ArticlePage'),
})

/** Around the team: who is in the network, to whom women are referred, what the municipality asks, and what
 *  is known. */
export const networkRoutes = [
  network,
  municipalRequests,
  serviceReferrals,
  knowledge,
  article,
] as const
