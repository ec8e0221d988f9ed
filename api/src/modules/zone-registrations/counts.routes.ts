import { problems } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import { getCounts } from './counts.actions.ts'
import { Counts, CountsQuery } from './counts.schema.ts'

/** All that leaves the register: figures. */
export const countRoutes: Room = async (app) => {
  app.get(
    '/zone-registrations/counts',
    {
      config: { access: 'zone-counts:read', audit: 'zone-register.counted' },
      schema: {
        operationId: 'countZoneRegistrations',
        tags: ['zone-registrations'],
        querystring: CountsQuery,
        response: { 200: Counts, ...problems(400, 401, 403, 409) },
      },
    },
    (request) => request.act((act) => getCounts(act, request.query)),
  )
}
