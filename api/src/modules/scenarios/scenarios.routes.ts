import { problems, Written } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import { recordChoice } from './choices.actions.ts'
import {
  addCriterion,
  getCriterion,
  getQuestion,
  getQuestions,
  openQuestion,
} from './questions.actions.ts'
import {
  ChoiceBody,
  CriterionBody,
  Question,
  QuestionBody,
  QuestionParams,
  Questions,
} from './scenarios.schema.ts'

const tags = ['scenarios']
const read = { access: 'scenarios:read', audit: 'scenarios.read' } as const
const access = 'scenarios:write' as const

/** Questions with their options, and what was chosen. */
export const scenarioRoutes: Room = async (app) => {
  app.get(
    '/scenario-questions',
    {
      config: read,
      schema: {
        operationId: 'listScenarioQuestions',
        tags,
        response: { 200: Questions, ...problems(401, 403) },
      },
    },
    (request) => request.act(getQuestions),
  )
  app.post(
    '/scenario-questions',
    {
      config: { access, audit: 'scenario-question.opened', reread: getQuestion },
      schema: {
        operationId: 'openScenarioQuestion',
        tags,
        body: QuestionBody,
        response: { 201: Written, ...problems(400, 401, 403, 409, 422) },
      },
    },
    async (request, reply) =>
      reply.code(201).send(await request.act((act) => openQuestion(act, request.body))),
  )
  app.get(
    '/scenario-questions/:questionId',
    {
      config: read,
      schema: {
        operationId: 'getScenarioQuestion',
        tags,
        params: QuestionParams,
        response: { 200: Question, ...problems(400, 401, 403, 404) },
      },
    },
    (request) => request.act((act) => getQuestion(act, request.params.questionId)),
  )
  app.post(
    '/scenario-questions/:questionId/criteria',
    {
      config: { access, audit: 'scenario-criterion.added', reread: getCriterion },
      schema: {
        operationId: 'addScenarioCriterion',
        tags,
        params: QuestionParams,
        body: CriterionBody,
        response: { 201: Written, ...problems(400, 401, 403, 404, 409, 422) },
      },
    },
    async (request, reply) =>
      reply
        .code(201)
        .send(
          await request.act((act) => addCriterion(act, request.params.questionId, request.body)),
        ),
  )
  app.post(
    '/scenario-questions/:questionId/choices',
    {
      config: { access, audit: 'scenario-choice.recorded', reread: getQuestion },
      schema: {
        operationId: 'recordScenarioChoice',
        tags,
        params: QuestionParams,
        body: ChoiceBody,
        response: { 201: Written, ...problems(400, 401, 403, 404, 409, 412, 422) },
      },
    },
    async (request, reply) =>
      reply
        .code(201)
        .send(
          await request.act((act) => recordChoice(act, request.params.questionId, request.body)),
        ),
  )
}
