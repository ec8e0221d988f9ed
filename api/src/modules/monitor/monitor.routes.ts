import { problems } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import { getMonitor } from './monitor.actions.ts'
import { Monitor, MonitorQuery } from './monitor.schema.ts'

/** The internal edition of the progress monitor. */
export const monitorRoutes: Room = async (app) => {
  app.get(
    '/monitor',
    {
      config: { access: 'monitor:read', audit: 'monitor.read' },
      schema: {
        operationId: 'getMonitor',
        tags: ['monitor'],
        querystring: MonitorQuery,
        response: { 200: Monitor, ...problems(400, 401, 403) },
      },
    },
    (request) => request.act((act) => getMonitor(act, request.query)),
  )
}
