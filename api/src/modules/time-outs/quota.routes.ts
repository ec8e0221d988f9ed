import { problems, Written } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import {
  getLedger,
  getPeriod,
  getPeriods,
  getPrice,
  getPrices,
  getProposal,
  openPeriod,
  setPrice,
  setQuota,
} from './quota.actions.ts'
import {
  Ledger,
  OpenPeriodBody,
  PeriodParams,
  Periods,
  PriceBody,
  Prices,
  Proposal,
  ProposalQuery,
  QuotaBody,
} from './quota.schema.ts'

const tags = ['time-outs']

/** How much of the facility there is in a period, what is taken of it, and what a day costs. */
export const quotaRoutes: Room = async (app) => {
  app.get(
    '/time-out-periods',
    {
      config: { access: 'time-out-quota:read', audit: 'time-out-periods.read' },
      schema: {
        operationId: 'listTimeOutPeriods',
        tags,
        response: { 200: Periods, ...problems(401, 403) },
      },
    },
    (request) => request.act(getPeriods),
  )
  app.get(
    '/time-out-periods/_propose',
    {
      config: { access: 'time-out-quota:write', audit: 'time-out-periods.proposed' },
      schema: {
        operationId: 'proposeTimeOutQuota',
        tags,
        querystring: ProposalQuery,
        response: { 200: Proposal, ...problems(400, 401, 403, 409) },
      },
    },
    (request) => request.act((act) => getProposal(act, request.query)),
  )
  app.get(
    '/time-out-periods/:periodId/entries',
    {
      config: { access: 'time-out-quota:read', audit: 'time-out-ledger.read' },
      schema: {
        operationId: 'getTimeOutLedger',
        tags,
        params: PeriodParams,
        response: { 200: Ledger, ...problems(400, 401, 403, 404) },
      },
    },
    (request) => request.act((act) => getLedger(act, request.params.periodId)),
  )
  app.post(
    '/time-out-periods',
    {
      config: {
        access: 'time-out-quota:write',
        audit: 'time-out-period.opened',
        reread: getPeriod,
      },
      schema: {
        operationId: 'openTimeOutPeriod',
        tags,
        body: OpenPeriodBody,
        response: { 201: Written, ...problems(400, 401, 403, 409, 422) },
      },
    },
    async (request, reply) =>
      reply.code(201).send(await request.act((act) => openPeriod(act, request.body))),
  )
  app.post(
    '/time-out-periods/:periodId/_set-quota',
    {
      config: { access: 'time-out-quota:write', audit: 'time-out-quota.set', reread: getPeriod },
      schema: {
        operationId: 'setTimeOutQuota',
        tags,
        params: PeriodParams,
        body: QuotaBody,
        response: { 200: Written, ...problems(400, 401, 403, 404, 409, 422) },
      },
    },
    (request) => request.act((act) => setQuota(act, request.params.periodId, request.body)),
  )
  app.get(
    '/time-out-prices',
    {
      config: { access: 'time-out-prices:read', audit: 'time-out-prices.read' },
      schema: {
        operationId: 'listTimeOutPrices',
        tags,
        response: { 200: Prices, ...problems(401, 403) },
      },
    },
    (request) => request.act(getPrices),
  )
  app.post(
    '/time-out-periods/:periodId/_set-price',
    {
      config: { access: 'time-out-prices:write', audit: 'time-out-price.set', reread: getPrice },
      schema: {
        operationId: 'setTimeOutPrice',
        tags,
        params: PeriodParams,
        body: PriceBody,
        response: { 200: Written, ...problems(400, 401, 403, 404, 422) },
      },
    },
    (request) => request.act((act) => setPrice(act, request.params.periodId, request.body)),
  )
}
