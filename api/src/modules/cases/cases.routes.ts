import { problems } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import { getCase } from './case.actions.ts'
import { Case } from './case.schema.ts'
import { openCaseload } from './caseload.actions.ts'
import { CaseList, CaseListQuery, CaseParams } from './cases.schema.ts'

/** The caseload, and one case. */
export const caseRoutes: Room = async (app) => {
  app.get(
    '/cases',
    {
      config: { access: 'case-directory:read', audit: 'cases.listed', flight: true },
      schema: {
        operationId: 'listCases',
        tags: ['cases'],
        querystring: CaseListQuery,
        response: { 200: CaseList, ...problems(400, 401, 403) },
      },
    },
    (request) => request.look(openCaseload(request.query.scope)),
  )
  app.get(
    '/cases/:caseId',
    {
      config: { access: 'case-directory:read', audit: 'case.opened' },
      schema: {
        operationId: 'getCase',
        tags: ['cases'],
        params: CaseParams,
        response: { 200: Case, ...problems(400, 401, 403, 404) },
      },
    },
    (request) => request.act((act) => getCase(act, request.params.caseId)),
  )
}
