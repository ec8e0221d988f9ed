import { problems, Written } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import {
  answerPolicyQuestion,
  getPolicyQuestion,
  getPolicyQuestions,
} from './policy-questions.actions.ts'
import {
  PolicyAnswerBody,
  PolicyQuestionParams,
  PolicyQuestions,
} from './policy-questions.schema.ts'

const tags = ['escalations']

/** What is asked of the policy level: the question only. */
export const policyQuestionRoutes: Room = async (app) => {
  app.get(
    '/policy-questions',
    {
      config: { access: 'policy-questions:read', audit: 'policy-questions.listed' },
      schema: {
        operationId: 'listPolicyQuestions',
        tags,
        response: { 200: PolicyQuestions, ...problems(401, 403) },
      },
    },
    (request) => request.act(getPolicyQuestions),
  )
  app.post(
    '/policy-questions/:policyQuestionId/_answer',
    {
      config: {
        access: 'policy-questions:write',
        audit: 'policy-question.answered',
        reread: getPolicyQuestion,
      },
      schema: {
        operationId: 'answerPolicyQuestion',
        tags,
        params: PolicyQuestionParams,
        body: PolicyAnswerBody,
        response: { 200: Written, ...problems(400, 401, 403, 404, 409, 412, 422) },
      },
    },
    (request) =>
      request.act((act) =>
        answerPolicyQuestion(act, request.params.policyQuestionId, request.body),
      ),
  )
}
