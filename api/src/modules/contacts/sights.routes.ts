import { problems } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import { getSights } from './sights.actions.ts'
import { Sights } from './sights.schema.ts'

/** Who is in sight, and who is not: one definition for screens, signals and the live note. */
export const sightRoutes: Room = async (app) => {
  app.get(
    '/sights',
    {
      config: { access: 'sight:read', audit: 'sights.read' },
      schema: {
        operationId: 'listSights',
        tags: ['contacts'],
        response: { 200: Sights, ...problems(401, 403) },
      },
    },
    (request) => request.act(getSights),
  )
}
