import { problems, Written } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import { askEscalation } from './asking.actions.ts'
import { getEscalation, getEscalations, rereadEscalation } from './escalations.actions.ts'
import {
  AskBody,
  CaseParams,
  EscalationPage,
  EscalationParams,
  Escalations,
} from './escalations.schema.ts'

const tags = ['escalations']

/** What is stuck, how long it waits and with whom. */
export const escalationRoutes: Room = async (app) => {
  app.get(
    '/escalations',
    {
      config: { access: 'escalations:read', audit: 'escalations.listed' },
      schema: {
        operationId: 'listEscalations',
        tags,
        response: { 200: Escalations, ...problems(401, 403) },
      },
    },
    (request) => request.act(getEscalations),
  )
  app.get(
    '/cases/:caseId/escalations/:escalationId',
    {
      config: { access: 'escalation-texts:read', audit: 'escalation.read' },
      schema: {
        operationId: 'getEscalation',
        tags,
        params: EscalationParams,
        response: { 200: EscalationPage, ...problems(400, 401, 403, 404) },
      },
    },
    (request) => request.act((act) => getEscalation(act, request.params)),
  )
  app.post(
    '/cases/:caseId/escalations',
    {
      config: { access: 'escalations:create', audit: 'escalation.asked', reread: rereadEscalation },
      schema: {
        operationId: 'askEscalation',
        tags,
        params: CaseParams,
        body: AskBody,
        response: { 201: Written, ...problems(400, 401, 403, 404, 409, 422) },
      },
    },
    async (request, reply) =>
      reply
        .code(201)
        .send(await request.act((act) => askEscalation(act, request.params.caseId, request.body))),
  )
}
