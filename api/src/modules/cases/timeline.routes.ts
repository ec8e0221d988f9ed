import { problems } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import { CaseParams } from './cases.schema.ts'
import { search } from './search.actions.ts'
import { SearchBody, SearchResult } from './search.schema.ts'
import { getTimeline } from './timeline.actions.ts'
import { Timeline, TimelineQuery } from './timeline.schema.ts'

const tags = ['cases']

/** Finding a case, and what happened on it. */
export const timelineRoutes: Room = async (app) => {
  app.get(
    '/cases/:caseId/timeline',
    {
      config: { access: 'timeline:read', audit: 'timeline.read' },
      schema: {
        operationId: 'getTimeline',
        tags,
        params: CaseParams,
        querystring: TimelineQuery,
        response: { 200: Timeline, ...problems(400, 401, 403, 404) },
      },
    },
    (request) => request.act((act) => getTimeline(act, request.params.caseId, request.query)),
  )
  app.post(
    '/cases/_search',
    {
      config: { access: 'case-directory:read', audit: 'cases.searched' },
      schema: {
        operationId: 'searchCases',
        tags,
        body: SearchBody,
        response: { 200: SearchResult, ...problems(400, 401, 403) },
      },
    },
    (request) => request.act((act) => search(act, request.body.query)),
  )
}
