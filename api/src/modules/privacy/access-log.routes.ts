import { problems } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import { getAccessLog, getAccessLogOf } from './access-log.actions.ts'
import { LogPage, LogQuery, PageQuery } from './access-log.schema.ts'
import { CaseParams } from './emergency-accesses.schema.ts'

const tags = ['privacy']

/** The access log: who looked, when, as what, at what, and why. */
export const accessLogRoutes: Room = async (app) => {
  app.get(
    '/cases/:caseId/access-log',
    {
      config: { access: 'access-log:read', audit: 'access-log.read' },
      schema: {
        operationId: 'getAccessLogOfCase',
        tags,
        params: CaseParams,
        querystring: PageQuery,
        response: { 200: LogPage, ...problems(400, 401, 403, 404) },
      },
    },
    (request) => request.act((act) => getAccessLogOf(act, request.params.caseId, request.query)),
  )
  app.get(
    '/access-log',
    {
      config: { access: 'access-log:read', audit: 'access-log.read' },
      schema: {
        operationId: 'getAccessLog',
        tags,
        querystring: LogQuery,
        response: { 200: LogPage, ...problems(400, 401, 403) },
      },
    },
    (request) => request.act((act) => getAccessLog(act, request.query)),
  )
}
