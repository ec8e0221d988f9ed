import { problems, Written } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import { endMissing, reportMissing, takeMissingStep } from './missing.actions.ts'
import { rereadMissing } from './safety.actions.ts'
import { CaseParams, FoundBody, MissingBody, MissingParams, StepBody } from './safety.schema.ts'

const tags = ['safety']

/** Nobody knows where she is: what is done about it, and how it ended. */
export const missingRoutes: Room = async (app) => {
  app.post(
    '/cases/:caseId/missing-reports',
    {
      config: { access: 'safety:write', audit: 'missing.reported', reread: rereadMissing },
      schema: {
        operationId: 'reportMissing',
        tags,
        params: CaseParams,
        body: MissingBody,
        response: { 201: Written, ...problems(400, 401, 403, 404, 409, 422) },
      },
    },
    async (request, reply) =>
      reply
        .code(201)
        .send(await request.act((act) => reportMissing(act, request.params.caseId, request.body))),
  )
  app.post(
    '/cases/:caseId/missing-reports/:missingReportId/_take-step',
    {
      config: { access: 'safety:write', audit: 'missing.step-taken', reread: rereadMissing },
      schema: {
        operationId: 'takeMissingStep',
        tags,
        params: MissingParams,
        body: StepBody,
        response: { 200: Written, ...problems(400, 401, 403, 404, 409, 422) },
      },
    },
    (request) => request.act((act) => takeMissingStep(act, request.params, request.body)),
  )
  app.post(
    '/cases/:caseId/missing-reports/:missingReportId/_end',
    {
      config: { access: 'safety:write', audit: 'missing.ended', reread: rereadMissing },
      schema: {
        operationId: 'endMissing',
        tags,
        params: MissingParams,
        body: FoundBody,
        response: { 200: Written, ...problems(400, 401, 403, 404, 409, 412, 422) },
      },
    },
    (request) => request.act((act) => endMissing(act, request.params, request.body)),
  )
}
