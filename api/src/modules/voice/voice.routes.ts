import { problems, Written } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import { endRefusal, rateHelp, refuseWorker, rereadRating, rereadRefusal } from './voice.actions.ts'
import { CaseParams, RatingBody, RefusalBody, RefusalParams, Voice } from './voice.schema.ts'
import { getVoice } from './voice-page.actions.ts'

const tags = ['voice']
const making = problems(400, 401, 403, 404, 409, 422)
const changing = problems(400, 401, 403, 404, 409, 412, 422)

/** What she said, with whom she does not want to work, and what she thinks of the help. The audit has
 *  one word for whatever she said: her access log does not tell a worker that she complained. */
export const voiceRoutes: Room = async (app) => {
  app.get(
    '/cases/:caseId/voice',
    {
      config: { access: 'voice:read', audit: 'voice.read' },
      schema: {
        operationId: 'getVoice',
        tags,
        params: CaseParams,
        response: { 200: Voice, ...problems(400, 401, 403, 404) },
      },
    },
    (request) => request.act((act) => getVoice(act, request.params.caseId)),
  )
  app.post(
    '/cases/:caseId/worker-refusals',
    {
      config: { access: 'voice:write', audit: 'voice.recorded', reread: rereadRefusal },
      schema: {
        operationId: 'refuseWorker',
        tags,
        params: CaseParams,
        body: RefusalBody,
        response: { 201: Written, ...making },
      },
    },
    async (request, reply) =>
      reply
        .code(201)
        .send(await request.act((act) => refuseWorker(act, request.params.caseId, request.body))),
  )
  app.post(
    '/cases/:caseId/worker-refusals/:refusalId/_end',
    {
      config: { access: 'voice:write', audit: 'voice.recorded', reread: rereadRefusal },
      schema: {
        operationId: 'endWorkerRefusal',
        tags,
        params: RefusalParams,
        response: { 200: Written, ...changing },
      },
    },
    (request) => request.act((act) => endRefusal(act, request.params)),
  )
  app.post(
    '/cases/:caseId/help-ratings',
    {
      config: { access: 'voice:write', audit: 'voice.recorded', reread: rereadRating },
      schema: {
        operationId: 'rateHelp',
        tags,
        params: CaseParams,
        body: RatingBody,
        response: { 201: Written, ...making },
      },
    },
    async (request, reply) =>
      reply
        .code(201)
        .send(await request.act((act) => rateHelp(act, request.params.caseId, request.body))),
  )
}
