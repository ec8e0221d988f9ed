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

const router = createRouter({
  routeTree: frame.addChildren([start, sessions]),
  defaultPreload: 'intent',
  defaultPendingComponent: Loading,
  defaultErrorComponent: ProblemPage,
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}

/** Every page behind the sign-in; each arrives when someone goes there. */
export function Rooms() {
  return <RouterProvider router={router} />
}
