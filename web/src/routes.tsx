import {
  createRoute,
  createRouter,
  lazyRouteComponent,
  RouterProvider,
} from '@tanstack/react-router'
import { ProblemPage } from './pages/not-found/ProblemPage.tsx'
import { administrationRoutes } from './routes/administration-routes.ts'
import { caseRoutes } from './routes/case-routes.ts'
import { frame } from './routes/frame-route.ts'
import { moneyRoutes } from './routes/money-routes.ts'
import { networkRoutes } from './routes/network-routes.ts'
import { proofRoutes } from './routes/proof-routes.ts'
import { scenarioRoutes } from './routes/scenario-routes.ts'
import { teamRoutes } from './routes/team-routes.ts'
import { zoneRoutes } from './routes/zone-routes.ts'
import { Loading } from './ui/states/Loading.tsx'

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

const router = createRouter({
  routeTree: frame.addChildren([
    start,
    sessions,
    ...caseRoutes,
    ...teamRoutes,
    ...networkRoutes,
    ...administrationRoutes,
    ...proofRoutes,
    ...moneyRoutes,
    ...scenarioRoutes,
    ...zoneRoutes,
  ]),
  defaultPreload: 'intent',
  // Of another woman, meeting or grant a page begins anew: a form that is open over one is not of the next.
  defaultRemountDeps: ({ params }) => params,
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
