import { problems, Written } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import { awardGrant, fulfil, payPlanned, settleGrant } from './grant-awards.actions.ts'
import {
  AwardBody,
  DecisionBody,
  DueParams,
  FulfilmentBody,
  InstalmentParams,
  PaymentBody,
  SettlementBody,
} from './grant-decisions.schema.ts'
import { decideGrant } from './grant-turns.actions.ts'
import { getGrant } from './grants.actions.ts'
import { GrantParams } from './grants.schema.ts'

const tags = ['finance']
const access = 'grant-decisions:write' as const
const faults = problems(400, 401, 403, 404, 409, 412, 422)

/** What the municipality decides about a grant, and what it pays. */
export const grantDecisionRoutes: Room = async (app) => {
  app.post(
    '/grants/:grantId/awards',
    {
      config: { access, audit: 'grant.awarded', reread: getGrant },
      schema: {
        operationId: 'awardGrant',
        tags,
        params: GrantParams,
        body: AwardBody,
        response: { 201: Written, ...faults },
      },
    },
    async (request, reply) =>
      reply
        .code(201)
        .send(await request.act((act) => awardGrant(act, request.params.grantId, request.body))),
  )
  app.post(
    '/grants/:grantId/decisions',
    {
      config: { access, audit: 'grant.decided', reread: getGrant },
      schema: {
        operationId: 'decideGrant',
        tags,
        params: GrantParams,
        body: DecisionBody,
        response: { 201: Written, ...faults },
      },
    },
    async (request, reply) =>
      reply
        .code(201)
        .send(await request.act((act) => decideGrant(act, request.params.grantId, request.body))),
  )
  app.post(
    '/grants/:grantId/settlement',
    {
      config: { access, audit: 'grant.settled', reread: getGrant },
      schema: {
        operationId: 'settleGrant',
        tags,
        params: GrantParams,
        body: SettlementBody,
        response: { 201: Written, ...faults },
      },
    },
    async (request, reply) =>
      reply
        .code(201)
        .send(await request.act((act) => settleGrant(act, request.params.grantId, request.body))),
  )
  app.put(
    '/grants/:grantId/instalments/:instalmentId',
    {
      config: { access, audit: 'grant.paid' },
      schema: {
        operationId: 'payGrantInstalment',
        tags,
        params: InstalmentParams,
        body: PaymentBody,
        response: { 200: Written, ...faults },
      },
    },
    (request) => request.act((act) => payPlanned(act, request.params, request.body)),
  )
  app.put(
    '/grants/:grantId/dues/:dueId',
    {
      config: { access: 'grants:write', audit: 'grant.due-done' },
      schema: {
        operationId: 'fulfilGrantDue',
        tags,
        params: DueParams,
        body: FulfilmentBody,
        response: { 200: Written, ...faults },
      },
    },
    (request) => request.act((act) => fulfil(act, request.params, request.body)),
  )
}
