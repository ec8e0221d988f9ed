import { createRootRoute } from '@tanstack/react-router'
import { Frame } from '../pages/frame/Frame.tsx'
import { NotFoundPage } from '../pages/not-found/NotFoundPage.tsx'

/** What stands around every page. */
export const frame = createRootRoute({ component: Frame, notFoundComponent: NotFoundPage })
