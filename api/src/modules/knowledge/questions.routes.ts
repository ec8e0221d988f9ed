import { problems, Written } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import {
  answerQuestion,
  askQuestion,
  getQuestion,
  getQuestions,
  withdrawQuestion,
} from './questions.actions.ts'
import { AnswerBody, QuestionBody, QuestionParams, Questions } from './questions.schema.ts'

const tags = ['knowledge']
const access = 'knowledge-questions:write' as const
const reread = getQuestion
const settling = { 200: Written, ...problems(400, 401, 403, 404, 409, 412, 422) }

/** Questions to the expert, and the answers: without persons. */
export const questionRoutes: Room = async (app) => {
  app.get(
    '/knowledge/questions',
    {
      config: { access: 'knowledge:read', audit: 'knowledge-questions.read' },
      schema: {
        operationId: 'listKnowledgeQuestions',
        tags,
        response: { 200: Questions, ...problems(401, 403) },
      },
    },
    (request) => request.act(getQuestions),
  )
  app.post(
    '/knowledge/questions',
    {
      config: { access: 'knowledge-questions:create', audit: 'knowledge-question.asked', reread },
      schema: {
        operationId: 'askKnowledgeQuestion',
        tags,
        body: QuestionBody,
        response: { 201: Written, ...problems(400, 401, 403, 409, 422) },
      },
    },
    async (request, reply) =>
      reply.code(201).send(await request.act((act) => askQuestion(act, request.body))),
  )
  app.post(
    '/knowledge/questions/:questionId/_answer',
    {
      config: { access, audit: 'knowledge-question.answered', reread },
      schema: {
        operationId: 'answerKnowledgeQuestion',
        tags,
        params: QuestionParams,
        body: AnswerBody,
        response: settling,
      },
    },
    (request) => request.act((act) => answerQuestion(act, request.params.questionId, request.body)),
  )
  app.post(
    '/knowledge/questions/:questionId/_withdraw',
    {
      config: { access, audit: 'knowledge-question.withdrawn', reread },
      schema: {
        operationId: 'withdrawKnowledgeQuestion',
        tags,
        params: QuestionParams,
        response: settling,
      },
    },
    (request) => request.act((act) => withdrawQuestion(act, request.params.questionId)),
  )
}
