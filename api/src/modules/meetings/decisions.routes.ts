import { problems, Written } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import { decide, getDecisions, rereadDecision, settleDecision } from './decisions.actions.ts'
import { DecisionBody, DecisionParams, Decisions, SettleBody } from './decisions.schema.ts'
import { MeetingParams } from './meetings.schema.ts'

const tags = ['meetings']

/** What was decided, by whom it is done, and that it is. */
export const decisionRoutes: Room = async (app) => {
  app.get(
    '/decisions',
    {
      config: { access: 'meetings:read', audit: 'decisions.listed' },
      schema: {
        operationId: 'listDecisions',
        tags,
        response: { 200: Decisions, ...problems(401, 403) },
      },
    },
    (request) => request.act(getDecisions),
  )
  app.post(
    '/meetings/:meetingId/decisions',
    {
      config: { access: 'meetings:write', audit: 'decision.made', reread: rereadDecision },
      schema: {
        operationId: 'decide',
        tags,
        params: MeetingParams,
        body: DecisionBody,
        response: { 201: Written, ...problems(400, 401, 403, 404, 409, 422) },
      },
    },
    async (request, reply) =>
      reply
        .code(201)
        .send(await request.act((act) => decide(act, request.params.meetingId, request.body))),
  )
  app.post(
    '/decisions/:decisionId/_settle',
    {
      config: { access: 'meetings:write', audit: 'decision.settled', reread: rereadDecision },
      schema: {
        operationId: 'settleDecision',
        tags,
        params: DecisionParams,
        body: SettleBody,
        response: { 200: Written, ...problems(400, 401, 403, 404, 409, 412, 422) },
      },
    },
    (request) => request.act((act) => settleDecision(act, request.params.decisionId, request.body)),
  )
}
