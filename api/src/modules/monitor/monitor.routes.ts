import { problems } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import { getReport } from './report.actions.ts'
import { Report, ReportQuery } from './report.schema.ts'

/** The internal edition of the progress monitor. */
export const monitorRoutes: Room = async (app) => {
  app.get(
    '/monitor',
    {
      config: { access: 'monitor:read', audit: 'monitor.read' },
      schema: {
        operationId: 'getMonitor',
        tags: ['monitor'],
        querystring: ReportQuery,
        response: { 200: Report, ...problems(400, 401, 403) },
      },
    },
    (request) => request.act((act) => getReport(act, request.query)),
  )
}
