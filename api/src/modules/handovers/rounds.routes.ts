import { problems, Written } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import {
  closeRound,
  getRound,
  getRounds,
  openRound,
  planRoundCase,
  requireRound,
} from './rounds.actions.ts'
import {
  PlanBody,
  Round,
  RoundBody,
  RoundCaseParams,
  RoundParams,
  Rounds,
} from './rounds.schema.ts'

const tags = ['handover-rounds']
const faults = problems(400, 401, 403, 404, 409, 422)
const reread = requireRound

/** A caseload that passes on before a day, with how far each case is. */
export const roundRoutes: Room = async (app) => {
  app.get(
    '/handover-rounds',
    {
      config: { access: 'handover-rounds:read', audit: 'handover-rounds.listed' },
      schema: {
        operationId: 'listHandoverRounds',
        tags,
        response: { 200: Rounds, ...problems(401, 403) },
      },
    },
    (request) => request.act(getRounds),
  )
  app.get(
    '/handover-rounds/:roundId',
    {
      config: { access: 'handover-rounds:read', audit: 'handover-round.read' },
      schema: {
        operationId: 'getHandoverRound',
        tags,
        params: RoundParams,
        response: { 200: Round, ...problems(400, 401, 403, 404) },
      },
    },
    (request) => request.act((act) => getRound(act, request.params.roundId)),
  )
  app.post(
    '/handover-rounds',
    {
      config: { access: 'handover-rounds:write', audit: 'handover-round.opened', reread },
      schema: {
        operationId: 'openHandoverRound',
        tags,
        body: RoundBody,
        response: { 201: Written, ...problems(400, 401, 403, 422) },
      },
    },
    async (request, reply) =>
      reply.code(201).send(await request.act((act) => openRound(act, request.body))),
  )
  app.post(
    '/handover-rounds/:roundId/_close',
    {
      config: { access: 'handover-rounds:write', audit: 'handover-round.closed', reread },
      schema: {
        operationId: 'closeHandoverRound',
        tags,
        params: RoundParams,
        response: { 200: Written, ...faults },
      },
    },
    (request) => request.act((act) => closeRound(act, request.params.roundId)),
  )
  app.put(
    '/handover-rounds/:roundId/cases/:caseId',
    {
      config: { access: 'handovers:write', audit: 'handover.planned' },
      schema: {
        operationId: 'planRoundCase',
        tags,
        params: RoundCaseParams,
        body: PlanBody,
        response: { 200: Written, ...faults },
      },
    },
    (request) => request.act((act) => planRoundCase(act, request.params, request.body)),
  )
}
