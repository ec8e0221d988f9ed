import { problems, Written } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import { EscalationParams } from './escalations.schema.ts'
import { getShare, rereadShare, shareCase, withdrawShare } from './shares.actions.ts'
import { ShareBody, SharedPart, ShareParams } from './shares.schema.ts'

const tags = ['escalations']

/** Parts of a case that are shared with an escalation. */
export const shareRoutes: Room = async (app) => {
  app.post(
    '/cases/:caseId/escalations/:escalationId/shares',
    {
      config: { access: 'case-shares:write', audit: 'case.shared', reread: rereadShare },
      schema: {
        operationId: 'shareCase',
        tags,
        params: EscalationParams,
        body: ShareBody,
        response: { 201: Written, ...problems(400, 401, 403, 404, 409, 422) },
      },
    },
    async (request, reply) =>
      reply
        .code(201)
        .send(await request.act((act) => shareCase(act, request.params, request.body))),
  )
  app.get(
    '/cases/:caseId/shares/:shareId',
    {
      config: { access: 'case-shares:read', audit: 'case-share.read' },
      schema: {
        operationId: 'getCaseShare',
        tags,
        params: ShareParams,
        response: { 200: SharedPart, ...problems(400, 401, 403, 404) },
      },
    },
    (request) => request.act((act) => getShare(act, request.params)),
  )
  app.post(
    '/cases/:caseId/shares/:shareId/_withdraw',
    {
      config: { access: 'case-shares:write', audit: 'case-share.withdrawn', reread: rereadShare },
      schema: {
        operationId: 'withdrawCaseShare',
        tags,
        params: ShareParams,
        response: { 200: Written, ...problems(400, 401, 403, 404, 409, 412, 422) },
      },
    },
    (request) => request.act((act) => withdrawShare(act, request.params)),
  )
}
