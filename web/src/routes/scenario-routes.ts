import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { frame } from './frame-route.ts'

const listPages = () => import('../pages/scenarios/ScenariosPage.tsx')
const pages = () => import('../pages/scenarios/ScenarioPages.tsx')

const scenarios = createRoute({
  getParentRoute: () => frame,
  path: '/scenarios',
  component: lazyRouteComponent(listPages, 'ScenariosPage'),
})

const tryOut = createRoute({
  getParentRoute: () => frame,
  path: '/scenarios/try-out',
  component: lazyRouteComponent(listPages, 'TryOutPage'),
})

const question = createRoute({
  getParentRoute: () => frame,
  path: '/scenarios/$questionId',
  component: lazyRouteComponent(pages, 'QuestionPage'),
})

const sideBySide = createRoute({
  getParentRoute: () => frame,
  path: '/scenarios/$questionId/side-by-side',
  component: lazyRouteComponent(pages, 'SideBySidePage'),
})

const newOption = createRoute({
  getParentRoute: () => frame,
  path: '/scenarios/$questionId/new-option',
  component: lazyRouteComponent(pages, 'OptionPage'),
})

const editOption = createRoute({
  getParentRoute: () => frame,
  path: '/scenario-options/$questionId/$optionId',
  component: lazyRouteComponent(pages, 'OptionPage'),
})

/** Questions with their options, what was chosen, and what each comes to. */
export const scenarioRoutes = [
  scenarios,
  tryOut,
  question,
  sideBySide,
  newOption,
  editOption,
] as const
