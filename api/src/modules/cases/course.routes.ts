import { problems, Written } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import { getCase } from './case.actions.ts'
import { CaseParams } from './cases.schema.ts'
import { changePhase } from './course.actions.ts'
import { ContinuationBody, PhaseBody, StabilityBody } from './course.schema.ts'
import { changeStability, decideContinuation } from './decisions.actions.ts'

const response = { 200: Written, ...problems(400, 401, 403, 404, 409, 412, 422) }

/** The course of a case: phase, stability, and whether she still needs the approach. If-Match. */
export const courseRoutes: Room = async (app) => {
  app.post(
    '/cases/:caseId/_change-phase',
    {
      config: { access: 'case-core:write', audit: 'case.phase-changed', reread: getCase },
      schema: {
        operationId: 'changePhase',
        tags: ['cases'],
        params: CaseParams,
        body: PhaseBody,
        response,
      },
    },
    (request) => request.act((act) => changePhase(act, request.params.caseId, request.body)),
  )
  app.post(
    '/cases/:caseId/_decide-continuation',
    {
      config: { access: 'case-core:write', audit: 'case.continuation-decided', reread: getCase },
      schema: {
        operationId: 'decideContinuation',
        tags: ['cases'],
        params: CaseParams,
        body: ContinuationBody,
        response,
      },
    },
    (request) => request.act((act) => decideContinuation(act, request.params.caseId, request.body)),
  )
  app.post(
    '/cases/:caseId/_change-stability',
    {
      config: { access: 'case-core:write', audit: 'case.stability-changed', reread: getCase },
      schema: {
        operationId: 'changeStability',
        tags: ['cases'],
        params: CaseParams,
        body: StabilityBody,
        response,
      },
    },
    (request) => request.act((act) => changeStability(act, request.params.caseId, request.body)),
  )
}
