import { problems, Written } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import {
  addPlace,
  cancelClosedPeriod,
  closePlace,
  endPlace,
  getCalendar,
  getClosedPeriod,
  getPlace,
} from './plan.actions.ts'
import {
  AddPlaceBody,
  Calendar,
  CalendarQuery,
  ClosedPeriodParams,
  ClosePlaceBody,
  EndPlaceBody,
  PlaceParams,
} from './plan.schema.ts'

const tags = ['time-outs']

/** Places, when they are taken and when they are closed. */
export const planRoutes: Room = async (app) => {
  app.get(
    '/time-out-calendar',
    {
      config: { access: 'time-out-plan:read', audit: 'time-out-calendar.read' },
      schema: {
        operationId: 'getTimeOutCalendar',
        tags,
        querystring: CalendarQuery,
        response: { 200: Calendar, ...problems(400, 401, 403) },
      },
    },
    (request) => request.act((act) => getCalendar(act, request.query.from)),
  )
  app.post(
    '/time-out-places',
    {
      config: { access: 'time-out-plan:write', audit: 'time-out-place.added', reread: getPlace },
      schema: {
        operationId: 'addTimeOutPlace',
        tags,
        body: AddPlaceBody,
        response: { 201: Written, ...problems(400, 401, 403, 409, 422) },
      },
    },
    async (request, reply) =>
      reply.code(201).send(await request.act((act) => addPlace(act, request.body))),
  )
  app.post(
    '/time-out-places/:placeId/_end',
    {
      config: { access: 'time-out-plan:write', audit: 'time-out-place.ended', reread: getPlace },
      schema: {
        operationId: 'endTimeOutPlace',
        tags,
        params: PlaceParams,
        body: EndPlaceBody,
        response: { 200: Written, ...problems(400, 401, 403, 404, 409, 412, 422) },
      },
    },
    (request) => request.act((act) => endPlace(act, request.params.placeId, request.body)),
  )
  app.post(
    '/time-out-closed-periods',
    {
      config: {
        access: 'time-out-plan:write',
        audit: 'time-out-place.closed',
        reread: getClosedPeriod,
      },
      schema: {
        operationId: 'closeTimeOutPlace',
        tags,
        body: ClosePlaceBody,
        response: { 201: Written, ...problems(400, 401, 403, 409, 422) },
      },
    },
    async (request, reply) =>
      reply.code(201).send(await request.act((act) => closePlace(act, request.body))),
  )
  app.post(
    '/time-out-closed-periods/:closedPeriodId/_cancel',
    {
      config: {
        access: 'time-out-plan:write',
        audit: 'time-out-place.opened',
        reread: getClosedPeriod,
      },
      schema: {
        operationId: 'cancelTimeOutClosedPeriod',
        tags,
        params: ClosedPeriodParams,
        response: { 200: Written, ...problems(400, 401, 403, 404, 409, 412, 422) },
      },
    },
    (request) => request.act((act) => cancelClosedPeriod(act, request.params.closedPeriodId)),
  )
}
