import { problems, Written } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import {
  answerEscalation,
  lowerEscalation,
  raiseEscalation,
  withdrawEscalation,
} from './answering.actions.ts'
import { AnswerBody, LowerBody, RaiseBody } from './answering.schema.ts'
import { rereadEscalation as reread } from './escalations.actions.ts'
import { EscalationParams } from './escalations.schema.ts'

const tags = ['escalations']
const faults = problems(400, 401, 403, 404, 409, 412, 422)

/** What a level does with a question, and how it goes back down. */
export const answeringRoutes: Room = async (app) => {
  app.post(
    '/cases/:caseId/escalations/:escalationId/_answer',
    {
      config: { access: 'escalations:write', audit: 'escalation.answered', reread },
      schema: {
        operationId: 'answerEscalation',
        tags,
        params: EscalationParams,
        body: AnswerBody,
        response: { 200: Written, ...faults },
      },
    },
    (request) => request.act((act) => answerEscalation(act, request.params, request.body)),
  )
  app.post(
    '/cases/:caseId/escalations/:escalationId/_raise',
    {
      config: { access: 'escalations:write', audit: 'escalation.raised', reread },
      schema: {
        operationId: 'raiseEscalation',
        tags,
        params: EscalationParams,
        body: RaiseBody,
        response: { 200: Written, ...faults },
      },
    },
    (request) => request.act((act) => raiseEscalation(act, request.params, request.body)),
  )
  app.post(
    '/cases/:caseId/escalations/:escalationId/_lower',
    {
      config: { access: 'escalations:write', audit: 'escalation.lowered', reread },
      schema: {
        operationId: 'lowerEscalation',
        tags,
        params: EscalationParams,
        body: LowerBody,
        response: { 200: Written, ...faults },
      },
    },
    (request) => request.act((act) => lowerEscalation(act, request.params, request.body)),
  )
  app.post(
    '/cases/:caseId/escalations/:escalationId/_withdraw',
    {
      config: { access: 'escalations:create', audit: 'escalation.withdrawn', reread },
      schema: {
        operationId: 'withdrawEscalation',
        tags,
        params: EscalationParams,
        response: { 200: Written, ...faults },
      },
    },
    (request) => request.act((act) => withdrawEscalation(act, request.params)),
  )
}
