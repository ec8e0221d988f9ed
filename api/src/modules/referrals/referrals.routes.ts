import { problems, Written } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import {
  askReferral,
  endReferral,
  noteWaiting,
  refuseReferral,
  startReferral,
} from './asking.actions.ts'
import { getCaseReferrals, getCounts, getReferrals, rereadReferral } from './referrals.actions.ts'
import {
  AskBody,
  CaseParams,
  CaseReferrals,
  Counts,
  EndBody,
  OnBody,
  ReferralParams,
  Referrals,
  RefuseBody,
} from './referrals.schema.ts'

const tags = ['referrals']
const access = 'referrals:write' as const
const reread = rereadReferral
const one = '/cases/:caseId/referrals/:referralId'
const moved = { 200: Written, ...problems(400, 401, 403, 404, 409, 412, 422) }
const step = { tags, params: ReferralParams, response: moved }

/** Where women are referred to, and how that goes on. */
export const referralRoutes: Room = async (app) => {
  app.get(
    '/referrals',
    {
      config: { access: 'referrals:read', audit: 'referrals.listed' },
      schema: {
        operationId: 'listReferrals',
        tags,
        response: { 200: Referrals, ...problems(401, 403) },
      },
    },
    (request) => request.act(getReferrals),
  )
  app.get(
    '/referrals/counts',
    {
      config: { access: 'referral-counts:read', audit: 'referrals.counted' },
      schema: {
        operationId: 'countReferrals',
        tags,
        response: { 200: Counts, ...problems(401, 403) },
      },
    },
    (request) => request.act(getCounts),
  )
  app.get(
    '/cases/:caseId/referrals',
    {
      config: { access: 'referrals:read', audit: 'case-referrals.read' },
      schema: {
        operationId: 'listReferralsOfCase',
        tags,
        params: CaseParams,
        response: { 200: CaseReferrals, ...problems(400, 401, 403, 404) },
      },
    },
    (request) => request.act((act) => getCaseReferrals(act, request.params.caseId)),
  )
  app.post(
    '/cases/:caseId/referrals',
    {
      config: { access, audit: 'referral.asked', reread },
      schema: {
        operationId: 'askReferral',
        tags,
        params: CaseParams,
        body: AskBody,
        response: { 201: Written, ...problems(400, 401, 403, 404, 409, 422) },
      },
    },
    async (request, reply) =>
      reply
        .code(201)
        .send(await request.act((act) => askReferral(act, request.params.caseId, request.body))),
  )
  app.post(
    `${one}/_wait`,
    {
      config: { access, audit: 'referral.waiting', reread },
      schema: { operationId: 'noteReferralWaiting', ...step, body: OnBody },
    },
    (request) => request.act((act) => noteWaiting(act, request.params, request.body)),
  )
  app.post(
    `${one}/_start`,
    {
      config: { access, audit: 'referral.started', reread },
      schema: { operationId: 'startReferral', ...step, body: OnBody },
    },
    (request) => request.act((act) => startReferral(act, request.params, request.body)),
  )
  app.post(
    `${one}/_end`,
    {
      config: { access, audit: 'referral.ended', reread },
      schema: { operationId: 'endReferral', ...step, body: EndBody },
    },
    (request) => request.act((act) => endReferral(act, request.params, request.body)),
  )
  app.post(
    `${one}/_refuse`,
    {
      config: { access, audit: 'referral.refused', reread },
      schema: { operationId: 'refuseReferral', ...step, body: RefuseBody },
    },
    (request) => request.act((act) => refuseReferral(act, request.params, request.body)),
  )
}
