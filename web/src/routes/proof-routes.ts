import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { frame } from './frame-route.ts'

const liveNote = createRoute({
  getParentRoute: () => frame,
  path: '/live-note',
  component: lazyRouteComponent(
    () => import('../pages/live-note/LiveNotePage.tsx'),
    'LiveNotePage',
  ),
})

const monitor = createRoute({
  getParentRoute: () => frame,
  path: '/monitor',
  component: lazyRouteComponent(() => import('../pages/monitor/MonitorPage.tsx'), 'MonitorPage'),
})

const dropIn = createRoute({
  getParentRoute: () => frame,
  path: '/drop-in',
  component: lazyRouteComponent(
    () => import('../pages/drop-in/DropInCountsPage.tsx'),
    'DropInCountsPage',
  ),
})

const publications = createRoute({
  getParentRoute: () => frame,
  path: '/publications',
  component: lazyRouteComponent(
    () => import('../pages/publications/PublicationsPage.tsx'),
    'PublicationsPage',
  ),
})

const edition = createRoute({
  getParentRoute: () => frame,
  path: '/publications/$editionId',
  component: lazyRouteComponent(
    () => import('../pages/publications/EditionPage.tsx'),
    'EditionPage',
  ),
})

const wooCopies = createRoute({
  getParentRoute: () => frame,
  path: '/woo-copies',
  component: lazyRouteComponent(() => import('../pages/woo/WooPage.tsx'), 'WooPage'),
})

const wooCopy = createRoute({
  getParentRoute: () => frame,
  path: '/woo-copies/$copyId',
  component: lazyRouteComponent(() => import('../pages/woo/WooCopyPage.tsx'), 'WooCopyPage'),
})

/** What shows that it stands. */
export const proofRoutes = [
  liveNote,
  monitor,
  dropIn,
  publications,
  edition,
  wooCopies,
  wooCopy,
] as const
