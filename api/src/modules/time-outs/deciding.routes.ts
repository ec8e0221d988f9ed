import { problems, Written } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import {
  approveStay,
  authoriseOverstay,
  declineStay,
  moveStay,
  reservePlace,
} from './deciding.actions.ts'
import { getStay } from './describing.actions.ts'
import {
  ApproveBody,
  DeclineBody,
  MoveBody,
  OverstayBody,
  PlaceBody,
  StayParams,
} from './stays.schema.ts'

const tags = ['time-outs']

/** What is decided about a stay, and where and when it is. */
export const decidingRoutes: Room = async (app) => {
  app.post(
    '/cases/:caseId/time-outs/:timeOutId/_approve',
    {
      config: { access: 'time-outs:review', audit: 'time-out.approved', reread: getStay },
      schema: {
        operationId: 'approveTimeOut',
        tags,
        params: StayParams,
        body: ApproveBody,
        response: { 200: Written, ...problems(400, 401, 403, 404, 409, 412, 422) },
      },
    },
    (request) => request.act((act) => approveStay(act, request.params, request.body)),
  )
  app.post(
    '/cases/:caseId/time-outs/:timeOutId/_decline',
    {
      config: { access: 'time-outs:review', audit: 'time-out.declined', reread: getStay },
      schema: {
        operationId: 'declineTimeOut',
        tags,
        params: StayParams,
        body: DeclineBody,
        response: { 200: Written, ...problems(400, 401, 403, 404, 409, 412, 422) },
      },
    },
    (request) => request.act((act) => declineStay(act, request.params, request.body)),
  )
  app.post(
    '/cases/:caseId/time-outs/:timeOutId/_reserve',
    {
      config: { access: 'time-outs:review', audit: 'time-out.reserved', reread: getStay },
      schema: {
        operationId: 'reserveTimeOutPlace',
        tags,
        params: StayParams,
        body: PlaceBody,
        response: { 200: Written, ...problems(400, 401, 403, 404, 409, 412, 422) },
      },
    },
    (request) => request.act((act) => reservePlace(act, request.params, request.body)),
  )
  app.post(
    '/cases/:caseId/time-outs/:timeOutId/_move',
    {
      config: { access: 'time-outs:review', audit: 'time-out.moved', reread: getStay },
      schema: {
        operationId: 'moveTimeOut',
        tags,
        params: StayParams,
        body: MoveBody,
        response: { 200: Written, ...problems(400, 401, 403, 404, 409, 412, 422) },
      },
    },
    (request) => request.act((act) => moveStay(act, request.params, request.body)),
  )
  app.post(
    '/cases/:caseId/time-outs/:timeOutId/_authorise-overstay',
    {
      config: {
        access: 'time-outs:review',
        audit: 'time-out.overstay-authorised',
        reread: getStay,
      },
      schema: {
        operationId: 'authoriseOverstay',
        tags,
        params: StayParams,
        body: OverstayBody,
        response: { 200: Written, ...problems(400, 401, 403, 404, 409, 412, 422) },
      },
    },
    (request) => request.act((act) => authoriseOverstay(act, request.params, request.body)),
  )
}
