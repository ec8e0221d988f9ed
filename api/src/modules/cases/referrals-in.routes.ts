import { problems, Written } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import { startCase } from './case-opening.actions.ts'
import { getReferral, getReferrals } from './referral-list.actions.ts'
import { assignTriage, notStart, recordAttempt, report } from './referrals-in.actions.ts'
import {
  AttemptBody,
  NotStartBody,
  Referral,
  ReferralBody,
  ReferralListQuery,
  ReferralParams,
  Referrals,
  StartBody,
  TriageBody,
} from './referrals-in.schema.ts'

const tags = ['referrals-in']
const faults = problems(400, 401, 403, 404, 409, 412, 422)
const params = ReferralParams
const response = { 200: Written, ...faults }

/** Aanmeldingen: who was mentioned, who finds out, and whether a case starts. */
export const referralInRoutes: Room = async (app) => {
  app.get(
    '/referrals-in',
    {
      config: { access: 'referrals-in:read', audit: 'referrals-in.listed' },
      schema: {
        operationId: 'listReferralsIn',
        tags,
        querystring: ReferralListQuery,
        response: { 200: Referrals, ...problems(400, 401, 403) },
      },
    },
    (request) => request.act((act) => getReferrals(act, request.query.state)),
  )
  app.get(
    '/referrals-in/:referralId',
    {
      config: { access: 'referrals-in:read', audit: 'referral-in.read' },
      schema: {
        operationId: 'getReferralIn',
        tags,
        params,
        response: { 200: Referral, ...problems(400, 401, 403, 404) },
      },
    },
    (request) => request.act((act) => getReferral(act, request.params.referralId)),
  )
  app.post(
    '/referrals-in',
    {
      // Whoever may only report reads nothing again.
      config: {
        access: 'referrals-in:create',
        audit: 'referral-in.reported',
        reread: async () => undefined,
      },
      schema: {
        operationId: 'reportReferralIn',
        tags,
        body: ReferralBody,
        response: { 201: Written, ...problems(400, 401, 403, 409, 422) },
      },
    },
    async (request, reply) =>
      reply.code(201).send(await request.act((act) => report(act, request.body))),
  )
  app.post(
    '/referrals-in/:referralId/_assign-triage',
    {
      config: { access: 'referrals-in:write', audit: 'referral-in.assigned', reread: getReferral },
      schema: { operationId: 'assignTriage', tags, params, body: TriageBody, response },
    },
    (request) =>
      request.act((act) => assignTriage(act, request.params.referralId, request.body.membershipId)),
  )
  app.post(
    '/referrals-in/:referralId/attempts',
    {
      config: { access: 'referrals-in:write', audit: 'referral-in.attempted', reread: getReferral },
      schema: {
        operationId: 'recordReferralAttempt',
        tags,
        params,
        body: AttemptBody,
        response: { 201: Written, ...faults },
      },
    },
    async (request, reply) =>
      reply
        .code(201)
        .send(
          await request.act((act) => recordAttempt(act, request.params.referralId, request.body)),
        ),
  )
  app.post(
    '/referrals-in/:referralId/_start',
    {
      config: { access: 'referrals-in:write', audit: 'case.started', reread: getReferral },
      schema: { operationId: 'startCase', tags, params, body: StartBody, response },
    },
    (request) =>
      request.act((act) =>
        startCase(act, request.params.referralId, request.body.responsibleMembershipId),
      ),
  )
  app.post(
    '/referrals-in/:referralId/_not-start',
    {
      config: {
        access: 'referrals-in:write',
        audit: 'referral-in.not-started',
        reread: getReferral,
      },
      schema: { operationId: 'notStartCase', tags, params, body: NotStartBody, response },
    },
    (request) =>
      request.act((act) => notStart(act, request.params.referralId, request.body.reason)),
  )
}
