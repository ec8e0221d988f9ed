import { problems, Written } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import { getAssessment, getAssessmentsOf } from './assessment-list.actions.ts'
import { recordAssessment } from './assessments.actions.ts'
import { AssessmentBody, AssessmentList, CaseParams } from './assessments.schema.ts'
import { dropDraft, getDrafts, keepDraft } from './drafts.actions.ts'
import { DraftBody, Drafts } from './drafts.schema.ts'
import { listAssessmentsDue } from './due.actions.ts'
import { DueAssessments } from './plans.schema.ts'

const tags = ['plans']

/** How she is doing: assessments, what is typed of one, and which are due. */
export const assessmentRoutes: Room = async (app) => {
  app.get(
    '/cases/:caseId/assessments',
    {
      config: { access: 'assessments:read', audit: 'assessments.read' },
      schema: {
        operationId: 'listAssessments',
        tags,
        params: CaseParams,
        response: { 200: AssessmentList, ...problems(400, 401, 403, 404) },
      },
    },
    (request) => request.act((act) => getAssessmentsOf(act, request.params.caseId)),
  )
  app.post(
    '/cases/:caseId/assessments',
    {
      config: {
        access: 'assessments:write',
        audit: 'assessment.recorded',
        reread: getAssessment,
      },
      schema: {
        operationId: 'recordAssessment',
        tags,
        params: CaseParams,
        body: AssessmentBody,
        response: { 201: Written, ...problems(400, 401, 403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { caseId } = request.params
      return reply
        .code(201)
        .send(await request.act((act) => recordAssessment(act, caseId, request.body)))
    },
  )
  app.get(
    '/cases/:caseId/assessment-draft',
    {
      config: { access: 'assessment-drafts:read', audit: 'assessment-draft.read' },
      schema: {
        operationId: 'getAssessmentDraft',
        tags,
        params: CaseParams,
        response: { 200: Drafts, ...problems(400, 401, 403, 404) },
      },
    },
    (request) => request.act((act) => getDrafts(act, request.params.caseId)),
  )
  app.put(
    '/cases/:caseId/assessment-draft',
    {
      config: { access: 'assessment-drafts:write', audit: 'assessment-draft.kept' },
      schema: {
        operationId: 'keepAssessmentDraft',
        tags,
        params: CaseParams,
        body: DraftBody,
        response: { 200: Written, ...problems(400, 401, 403, 404, 412, 422) },
      },
    },
    (request) => request.act((act) => keepDraft(act, request.params.caseId, request.body)),
  )
  app.delete(
    '/cases/:caseId/assessment-draft',
    {
      config: { access: 'assessment-drafts:write', audit: 'assessment-draft.dropped' },
      schema: {
        operationId: 'dropAssessmentDraft',
        tags,
        params: CaseParams,
        response: { 200: Written, ...problems(400, 401, 403, 404, 412, 422) },
      },
    },
    (request) => request.act((act) => dropDraft(act, request.params.caseId)),
  )
  app.get(
    '/assessments-due',
    {
      config: { access: 'assessments:read', audit: 'assessments-due.listed' },
      schema: {
        operationId: 'listAssessmentsDue',
        tags,
        response: { 200: DueAssessments, ...problems(401, 403) },
      },
    },
    (request) => request.act(listAssessmentsDue),
  )
}
