import { problems } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import { proposeMatches } from './matches.actions.ts'
import { Matches, MatchParams, MatchQuery } from './matches.schema.ts'

/** Whom to ask for a case. */
export const matchRoutes: Room = async (app) => {
  app.get(
    '/cases/:caseId/matches',
    {
      config: { access: 'matches:read', audit: 'matches.proposed' },
      schema: {
        operationId: 'proposeMatches',
        tags: ['staffing'],
        params: MatchParams,
        querystring: MatchQuery,
        response: { 200: Matches, ...problems(400, 401, 403, 404) },
      },
    },
    (request) =>
      request.act((act) =>
        proposeMatches(act, request.params.caseId, request.query.role ?? 'case_manager'),
      ),
  )
}
