import { problems, Written } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import { answerComplaint, hearComplaint, recordComplaint } from './complaints.actions.ts'
import { AnswerBody, ComplaintBody, ComplaintParams } from './complaints.schema.ts'
import { rereadComplaint } from './voice.actions.ts'
import { CaseParams } from './voice.schema.ts'

const tags = ['voice']
const making = problems(400, 401, 403, 404, 409, 422)
const changing = problems(400, 401, 403, 404, 409, 412, 422)

/** A complaint of hers: received, heard, answered. */
export const complaintRoutes: Room = async (app) => {
  app.post(
    '/cases/:caseId/complaints',
    {
      config: { access: 'voice:write', audit: 'voice.recorded', reread: rereadComplaint },
      schema: {
        operationId: 'recordComplaint',
        tags,
        params: CaseParams,
        body: ComplaintBody,
        response: { 201: Written, ...making },
      },
    },
    async (request, reply) =>
      reply
        .code(201)
        .send(
          await request.act((act) => recordComplaint(act, request.params.caseId, request.body)),
        ),
  )
  app.post(
    '/cases/:caseId/complaints/:complaintId/_hear',
    {
      config: { access: 'voice:write', audit: 'voice.recorded', reread: rereadComplaint },
      schema: {
        operationId: 'hearComplaint',
        tags,
        params: ComplaintParams,
        response: { 200: Written, ...changing },
      },
    },
    (request) => request.act((act) => hearComplaint(act, request.params)),
  )
  app.post(
    '/cases/:caseId/complaints/:complaintId/_answer',
    {
      config: { access: 'voice:write', audit: 'voice.recorded', reread: rereadComplaint },
      schema: {
        operationId: 'answerComplaint',
        tags,
        params: ComplaintParams,
        body: AnswerBody,
        response: { 200: Written, ...changing },
      },
    },
    (request) => request.act((act) => answerComplaint(act, request.params, request.body.answer)),
  )
}
