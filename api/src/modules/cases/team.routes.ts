import { problems, Written } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import { assign, getAssignment, unassign } from './assignments.actions.ts'
import { AssignmentBody, AssignmentParams } from './assignments.schema.ts'
import { getCase } from './case.actions.ts'
import { CaseParams } from './cases.schema.ts'
import { recordIntroduction } from './introductions.actions.ts'
import { IntroductionBody } from './introductions.schema.ts'
import { getCaseWorkers } from './members.actions.ts'
import { CaseWorkers } from './members.schema.ts'

const faults = problems(400, 401, 403, 404, 409, 422)

/** Who works with her besides who is responsible, and whether they have met. */
export const teamRoutes: Room = async (app) => {
  app.get(
    '/case-managers',
    {
      config: { access: 'people:read', audit: 'case-managers.listed' },
      schema: {
        operationId: 'listCaseManagers',
        tags: ['cases'],
        response: { 200: CaseWorkers, ...problems(401, 403) },
      },
    },
    (request) => request.act(getCaseWorkers),
  )
  app.post(
    '/cases/:caseId/assignments',
    {
      config: { access: 'responsibility:write', audit: 'case.assigned', reread: getAssignment },
      schema: {
        operationId: 'assign',
        tags: ['cases'],
        params: CaseParams,
        body: AssignmentBody,
        response: { 201: Written, ...faults },
      },
    },
    async (request, reply) =>
      reply
        .code(201)
        .send(await request.act((act) => assign(act, request.params.caseId, request.body))),
  )
  app.delete(
    '/cases/:caseId/assignments/:assignmentId',
    {
      config: { access: 'responsibility:write', audit: 'case.unassigned' },
      schema: {
        operationId: 'unassign',
        tags: ['cases'],
        params: AssignmentParams,
        response: { 200: Written, ...faults },
      },
    },
    (request) => request.act((act) => unassign(act, request.params)),
  )
  app.post(
    '/cases/:caseId/_record-introduction',
    {
      config: { access: 'responsibility:write', audit: 'case.introduced', reread: getCase },
      schema: {
        operationId: 'recordIntroduction',
        tags: ['cases'],
        params: CaseParams,
        body: IntroductionBody,
        response: { 200: Written, ...faults },
      },
    },
    (request) => request.act((act) => recordIntroduction(act, request.params.caseId, request.body)),
  )
}
