import { problems, Written } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import { getCase } from './case.actions.ts'
import { CaseParams } from './cases.schema.ts'
import { closeCase, confirmClosure, withdrawClosure } from './closing.actions.ts'
import {
  getCaseOfClosure,
  getClosure,
  getClosuresOf,
  getPendingClosures,
} from './closures.actions.ts'
import { CloseBody, ClosureDetail, ClosureParams, Closures, ReopenBody } from './closures.schema.ts'
import { reopenCase } from './reopening.actions.ts'

const tags = ['closures']
const response = { 200: Written, ...problems(400, 401, 403, 404, 409, 422) }

/** Closing a case, the second person while she is out of sight, and opening it again. */
export const closureRoutes: Room = async (app) => {
  app.get(
    '/closures',
    {
      config: { access: 'closures:read', audit: 'closures.listed' },
      schema: {
        operationId: 'listPendingClosures',
        tags,
        response: { 200: Closures, ...problems(401, 403) },
      },
    },
    (request) => request.act(getPendingClosures),
  )
  app.get(
    '/cases/:caseId/closures',
    {
      config: { access: 'closures:read', audit: 'closures.listed' },
      schema: {
        operationId: 'listClosuresOfCase',
        tags,
        params: CaseParams,
        response: { 200: Closures, ...problems(400, 401, 403, 404) },
      },
    },
    (request) => request.act((act) => getClosuresOf(act, request.params.caseId)),
  )
  app.get(
    '/closures/:closureId',
    {
      config: { access: 'closures:read', audit: 'closure.read' },
      schema: {
        operationId: 'getClosure',
        tags,
        params: ClosureParams,
        response: { 200: ClosureDetail, ...problems(400, 401, 403, 404) },
      },
    },
    (request) => request.act((act) => getClosure(act, request.params.closureId)),
  )
  app.post(
    '/cases/:caseId/_close',
    {
      config: { access: 'closures:write', audit: 'case.closed', reread: getCaseOfClosure },
      schema: { operationId: 'closeCase', tags, params: CaseParams, body: CloseBody, response },
    },
    (request) => request.act((act) => closeCase(act, request.params.caseId, request.body)),
  )
  app.post(
    '/closures/:closureId/_confirm',
    {
      config: { access: 'closures:review', audit: 'closure.confirmed', reread: getCaseOfClosure },
      schema: { operationId: 'confirmClosure', tags, params: ClosureParams, response },
    },
    (request) => request.act((act) => confirmClosure(act, request.params.closureId)),
  )
  app.post(
    '/closures/:closureId/_withdraw',
    {
      config: { access: 'closures:write', audit: 'closure.withdrawn', reread: getCaseOfClosure },
      schema: { operationId: 'withdrawClosure', tags, params: ClosureParams, response },
    },
    (request) => request.act((act) => withdrawClosure(act, request.params.closureId)),
  )
  app.post(
    '/cases/:caseId/_reopen',
    {
      config: { access: 'responsibility:write', audit: 'case.reopened', reread: getCase },
      schema: { operationId: 'reopenCase', tags, params: CaseParams, body: ReopenBody, response },
    },
    (request) => request.act((act) => reopenCase(act, request.params.caseId, request.body)),
  )
}
