import { problems, Written } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import { recordIncident, takeIncidentStep } from './incidents.actions.ts'
import { rereadIncident } from './safety.actions.ts'
import { CaseParams, IncidentBody, IncidentParams, StepBody } from './safety.schema.ts'

const tags = ['safety']

/** Violence against her, and the steps after it. */
export const incidentRoutes: Room = async (app) => {
  app.post(
    '/cases/:caseId/incidents',
    {
      config: { access: 'incidents:write', audit: 'incident.recorded', reread: rereadIncident },
      schema: {
        operationId: 'recordIncident',
        tags,
        params: CaseParams,
        body: IncidentBody,
        response: { 201: Written, ...problems(400, 401, 403, 404, 409, 422) },
      },
    },
    async (request, reply) =>
      reply
        .code(201)
        .send(await request.act((act) => recordIncident(act, request.params.caseId, request.body))),
  )
  app.post(
    '/cases/:caseId/incidents/:incidentId/_take-step',
    {
      config: { access: 'incidents:write', audit: 'incident.step-taken', reread: rereadIncident },
      schema: {
        operationId: 'takeIncidentStep',
        tags,
        params: IncidentParams,
        body: StepBody,
        response: { 200: Written, ...problems(400, 401, 403, 404, 409, 422) },
      },
    },
    (request) => request.act((act) => takeIncidentStep(act, request.params, request.body)),
  )
}
