import { problems, Written } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import { addOption, getOption, saveOption } from './options.actions.ts'
import { OptionBody, OptionParams, PutBody } from './options.schema.ts'
import { getOutcomes, tryScenario } from './outcomes.actions.ts'
import { Outcomes, Trial } from './outcomes.schema.ts'
import { QuestionParams } from './scenarios.schema.ts'

const tags = ['scenarios']
const read = { access: 'scenarios:read', audit: 'scenarios.read' } as const
const access = 'scenarios:write' as const

/** What options say, and what they come to beside today. */
export const outcomeRoutes: Room = async (app) => {
  app.post(
    '/scenario-questions/:questionId/options',
    {
      config: { access, audit: 'scenario-option.added', reread: getOption },
      schema: {
        operationId: 'addScenarioOption',
        tags,
        params: QuestionParams,
        body: OptionBody,
        response: { 201: Written, ...problems(400, 401, 403, 404, 409, 422) },
      },
    },
    async (request, reply) =>
      reply
        .code(201)
        .send(await request.act((act) => addOption(act, request.params.questionId, request.body))),
  )
  app.put(
    '/scenario-options/:optionId',
    {
      config: { access, audit: 'scenario-option.saved' },
      schema: {
        operationId: 'saveScenarioOption',
        tags,
        params: OptionParams,
        body: OptionBody,
        response: { 200: Written, ...problems(400, 401, 403, 404, 409, 412, 422) },
      },
    },
    (request) => request.act((act) => saveOption(act, request.params.optionId, request.body)),
  )
  app.get(
    '/scenario-questions/:questionId/outcomes',
    {
      config: read,
      schema: {
        operationId: 'getScenarioOutcomes',
        tags,
        params: QuestionParams,
        response: { 200: Outcomes, ...problems(400, 401, 403, 404) },
      },
    },
    (request) => request.act((act) => getOutcomes(act, request.params.questionId)),
  )
  app.post(
    '/scenario-outcomes/_search',
    {
      config: read,
      schema: {
        operationId: 'tryScenario',
        tags,
        body: PutBody,
        response: { 200: Trial, ...problems(400, 401, 403) },
      },
    },
    (request) => request.act((act) => tryScenario(act, request.body)),
  )
}
