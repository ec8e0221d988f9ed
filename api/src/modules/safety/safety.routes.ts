import { problems, Written } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import { getSafety, getSafetyOpen, rereadPlan, writePlan } from './safety.actions.ts'
import { CaseParams, OpenSafetyList, PlanBody, Safety } from './safety.schema.ts'

const tags = ['safety']

/** Her safety as a whole, her plan, and where something of it is open. */
export const safetyRoutes: Room = async (app) => {
  app.get(
    '/safety/open',
    {
      config: { access: 'safety:read', audit: 'safety.listed' },
      schema: {
        operationId: 'listOpenSafety',
        tags,
        response: { 200: OpenSafetyList, ...problems(400, 401, 403) },
      },
    },
    (request) => request.act(getSafetyOpen),
  )
  app.get(
    '/cases/:caseId/safety',
    {
      config: { access: 'safety-texts:read', audit: 'safety.read' },
      schema: {
        operationId: 'getSafety',
        tags,
        params: CaseParams,
        response: { 200: Safety, ...problems(400, 401, 403, 404) },
      },
    },
    (request) => request.act((act) => getSafety(act, request.params.caseId)),
  )
  app.post(
    '/cases/:caseId/safety-plans',
    {
      config: { access: 'safety:write', audit: 'safety-plan.written', reread: rereadPlan },
      schema: {
        operationId: 'writeSafetyPlan',
        tags,
        params: CaseParams,
        body: PlanBody,
        response: { 201: Written, ...problems(400, 401, 403, 404, 409, 422) },
      },
    },
    async (request, reply) =>
      reply
        .code(201)
        .send(await request.act((act) => writePlan(act, request.params.caseId, request.body))),
  )
}
