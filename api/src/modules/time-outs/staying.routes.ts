import { problems, Written } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import { getStay } from './describing.actions.ts'
import {
  evaluateStay,
  letIn,
  letOut,
  markNotArrived,
  takeBackArrival,
  takeBackDeparture,
} from './staying.actions.ts'
import { ArriveBody, DepartBody, EvaluateBody, LeftParams, StayParams } from './stays.schema.ts'

const tags = ['time-outs']

/** Who comes in and who goes out, taken back on the same day, and how it was. */
export const stayingRoutes: Room = async (app) => {
  app.post(
    '/cases/:caseId/time-outs/:timeOutId/_arrive',
    {
      config: { access: 'time-outs:write', audit: 'time-out.arrived', reread: getStay },
      schema: {
        operationId: 'recordTimeOutArrival',
        tags,
        params: StayParams,
        body: ArriveBody,
        response: { 200: Written, ...problems(400, 401, 403, 404, 409, 412, 422) },
      },
    },
    (request) => request.act((act) => letIn(act, request.params, request.body)),
  )
  app.post(
    '/cases/:caseId/time-outs/:timeOutId/_take-back-arrival',
    {
      config: { access: 'time-outs:write', audit: 'time-out.arrival-taken-back', reread: getStay },
      schema: {
        operationId: 'takeBackTimeOutArrival',
        tags,
        params: StayParams,
        response: { 200: Written, ...problems(400, 401, 403, 404, 409, 412, 422) },
      },
    },
    (request) => request.act((act) => takeBackArrival(act, request.params)),
  )
  app.post(
    '/cases/:caseId/time-outs/:timeOutId/_depart',
    {
      config: { access: 'time-outs:write', audit: 'time-out.departed', reread: getStay },
      schema: {
        operationId: 'recordTimeOutDeparture',
        tags,
        params: StayParams,
        body: DepartBody,
        response: { 200: Written, ...problems(400, 401, 403, 404, 409, 412, 422) },
      },
    },
    (request) => request.act((act) => letOut(act, request.params, request.body)),
  )
  app.post(
    '/cases/:caseId/time-outs/:timeOutId/_mark-not-arrived',
    {
      config: { access: 'time-outs:write', audit: 'time-out.not-arrived', reread: getStay },
      schema: {
        operationId: 'markTimeOutNotArrived',
        tags,
        params: StayParams,
        response: { 200: Written, ...problems(400, 401, 403, 404, 409, 412, 422) },
      },
    },
    (request) => request.act((act) => markNotArrived(act, request.params)),
  )
  app.post(
    '/cases/:caseId/time-outs/:timeOutId/_evaluate',
    {
      config: {
        access: 'time-out-evaluations:write',
        audit: 'time-out.evaluated',
        reread: getStay,
      },
      schema: {
        operationId: 'evaluateTimeOut',
        tags,
        params: StayParams,
        body: EvaluateBody,
        response: { 200: Written, ...problems(400, 401, 403, 404, 409, 412, 422) },
      },
    },
    (request) => request.act((act) => evaluateStay(act, request.params, request.body)),
  )
  app.post(
    '/time-outs/:timeOutId/_take-back-departure',
    {
      config: {
        access: 'time-outs:write',
        audit: 'time-out.departure-taken-back',
        reread: getStay,
      },
      schema: {
        operationId: 'takeBackTimeOutDeparture',
        tags,
        params: LeftParams,
        response: { 200: Written, ...problems(400, 401, 403, 404, 409, 412, 422) },
      },
    },
    (request) => request.act((act) => takeBackDeparture(act, request.params)),
  )
}
