import { problems, Written } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import { arriveInCrisis, askForStay, cancelStay, writeNeeds } from './asking.actions.ts'
import { getStay, getStays, getStaysOf } from './describing.actions.ts'
import { getGuests } from './guests.actions.ts'
import { Guests } from './guests.schema.ts'
import {
  AskBody,
  CancelBody,
  CaseParams,
  CaseStays,
  CrisisBody,
  NeedsBody,
  StayParams,
  Stays,
} from './stays.schema.ts'

const tags = ['time-outs']

/** Stays: asked for, read, and who is there. */
export const stayRoutes: Room = async (app) => {
  app.get(
    '/time-outs',
    {
      config: { access: 'time-outs:read', audit: 'time-outs.listed' },
      schema: {
        operationId: 'listTimeOuts',
        tags,
        response: { 200: Stays, ...problems(401, 403) },
      },
    },
    (request) => request.act(getStays),
  )
  app.get(
    '/cases/:caseId/time-outs',
    {
      config: { access: 'time-outs:read', audit: 'time-outs.read' },
      schema: {
        operationId: 'listTimeOutsOfCase',
        tags,
        params: CaseParams,
        response: { 200: CaseStays, ...problems(400, 401, 403, 404) },
      },
    },
    (request) => request.act((act) => getStaysOf(act, request.params.caseId)),
  )
  app.get(
    '/time-out-guests',
    {
      config: { access: 'identity-stay:read', audit: 'time-out-guests.read' },
      schema: {
        operationId: 'listTimeOutGuests',
        tags,
        response: { 200: Guests, ...problems(401, 403) },
      },
    },
    (request) => request.act(getGuests),
  )
  app.post(
    '/cases/:caseId/time-outs',
    {
      config: { access: 'time-outs:create', audit: 'time-out.requested', reread: getStay },
      schema: {
        operationId: 'requestTimeOut',
        tags,
        params: CaseParams,
        body: AskBody,
        response: { 201: Written, ...problems(400, 401, 403, 404, 409, 422) },
      },
    },
    async (request, reply) =>
      reply
        .code(201)
        .send(await request.act((act) => askForStay(act, request.params.caseId, request.body))),
  )
  app.post(
    '/cases/:caseId/time-outs/_arrive-in-crisis',
    {
      config: { access: 'time-outs:create', audit: 'time-out.arrived-in-crisis', reread: getStay },
      schema: {
        operationId: 'arriveInCrisis',
        tags,
        params: CaseParams,
        body: CrisisBody,
        response: { 200: Written, ...problems(400, 401, 403, 404, 409, 422) },
      },
    },
    (request) => request.act((act) => arriveInCrisis(act, request.params.caseId, request.body)),
  )
  app.post(
    '/cases/:caseId/time-outs/:timeOutId/_cancel',
    {
      config: { access: 'time-outs:create', audit: 'time-out.cancelled', reread: getStay },
      schema: {
        operationId: 'cancelTimeOut',
        tags,
        params: StayParams,
        body: CancelBody,
        response: { 200: Written, ...problems(400, 401, 403, 404, 409, 412, 422) },
      },
    },
    (request) => request.act((act) => cancelStay(act, request.params, request.body)),
  )
  app.put(
    '/cases/:caseId/time-outs/:timeOutId/needs',
    {
      config: { access: 'time-out-needs:write', audit: 'time-out-needs.written' },
      schema: {
        operationId: 'writeTimeOutNeeds',
        tags,
        params: StayParams,
        body: NeedsBody,
        response: { 200: Written, ...problems(400, 401, 403, 404, 412, 422) },
      },
    },
    (request) => request.act((act) => writeNeeds(act, request.params, request.body)),
  )
}
