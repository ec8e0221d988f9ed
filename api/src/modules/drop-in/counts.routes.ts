import { problems } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import { getCounts } from './counts.actions.ts'
import { Counts, CountsQuery } from './counts.schema.ts'

/** Figures only, exact, for who directs and for the drop-in centre itself. */
export const countRoutes: Room = async (app) => {
  app.get(
    '/drop-in/counts',
    {
      config: { access: 'drop-in-counts:read', audit: 'drop-in.counted' },
      schema: {
        operationId: 'countDropIn',
        tags: ['drop-in'],
        querystring: CountsQuery,
        response: { 200: Counts, ...problems(400, 401, 403) },
      },
    },
    (request) => request.act((act) => getCounts(act, request.query)),
  )
}
