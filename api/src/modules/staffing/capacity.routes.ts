import { problems } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import { getCapacity } from './capacity.actions.ts'
import { Capacity } from './capacity.schema.ts'

/** The hours that are there, against those that the cases ask. */
export const capacityRoutes: Room = async (app) => {
  app.get(
    '/capacity',
    {
      config: { access: 'pool:read', audit: 'capacity.read' },
      schema: {
        operationId: 'getCapacity',
        tags: ['staffing'],
        response: { 200: Capacity, ...problems(401, 403) },
      },
    },
    (request) => request.act(getCapacity),
  )
}
