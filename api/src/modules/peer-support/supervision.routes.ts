import { problems, Written } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import {
  cancelSupervision,
  getSession,
  getSupervision,
  keepSupervision,
  planSupervision,
} from './supervision.actions.ts'
import { KeepBody, PlanBody, SessionParams, Supervision } from './supervision.schema.ts'

const tags = ['peer-support']
const settling = problems(400, 401, 403, 404, 409, 412, 422)

/** Supervision and work guidance: when it is planned and whether it was kept. */
export const supervisionRoutes: Room = async (app) => {
  app.get(
    '/supervision',
    {
      config: { access: 'supervision:read', audit: 'supervision.read' },
      schema: {
        operationId: 'getSupervision',
        tags,
        response: { 200: Supervision, ...problems(401, 403) },
      },
    },
    (request) => request.act(getSupervision),
  )
  app.post(
    '/supervision',
    {
      config: { access: 'supervision:write', audit: 'supervision.planned', reread: getSession },
      schema: {
        operationId: 'planSupervision',
        tags,
        body: PlanBody,
        response: { 201: Written, ...problems(400, 401, 403, 409, 422) },
      },
    },
    async (request, reply) =>
      reply.code(201).send(await request.act((act) => planSupervision(act, request.body))),
  )
  app.post(
    '/supervision/:sessionId/_keep',
    {
      config: { access: 'supervision:write', audit: 'supervision.kept', reread: getSession },
      schema: {
        operationId: 'keepSupervision',
        tags,
        params: SessionParams,
        body: KeepBody,
        response: { 200: Written, ...settling },
      },
    },
    (request) => request.act((act) => keepSupervision(act, request.params.sessionId, request.body)),
  )
  app.post(
    '/supervision/:sessionId/_cancel',
    {
      config: { access: 'supervision:write', audit: 'supervision.cancelled', reread: getSession },
      schema: {
        operationId: 'cancelSupervision',
        tags,
        params: SessionParams,
        response: { 200: Written, ...settling },
      },
    },
    (request) => request.act((act) => cancelSupervision(act, request.params.sessionId)),
  )
}
