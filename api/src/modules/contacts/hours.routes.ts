import { problems, Written } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import { correctHours, enterHours, getHours, withdrawHours } from './hours.actions.ts'
import { Hours, HoursBody, HoursParams } from './hours.schema.ts'
import { getWeek } from './week.actions.ts'
import { Week, WeekQuery } from './week.schema.ts'

const tags = ['hours']
const faults = problems(400, 401, 403, 404, 409, 412, 422)

/** Everybody's own week, and the hours in it that belong to no case. */
export const hourRoutes: Room = async (app) => {
  app.get(
    '/week',
    {
      config: { access: 'hours:read', audit: 'week.read' },
      schema: {
        operationId: 'getWeek',
        tags,
        querystring: WeekQuery,
        response: { 200: Week, ...problems(400, 401, 403) },
      },
    },
    (request) => request.act((act) => getWeek(act, request.query)),
  )
  app.post(
    '/hours',
    {
      config: { access: 'hours:write', audit: 'hours.entered', reread: getHours },
      schema: {
        operationId: 'enterHours',
        tags,
        body: HoursBody,
        response: { 201: Written, ...problems(400, 401, 403, 409, 422) },
      },
    },
    async (request, reply) =>
      reply.code(201).send(await request.act((act) => enterHours(act, request.body))),
  )
  app.get(
    '/hours/:hoursId',
    {
      config: { access: 'hours:read', audit: 'hours.read' },
      schema: {
        operationId: 'getHours',
        tags,
        params: HoursParams,
        response: { 200: Hours, ...problems(400, 401, 403, 404) },
      },
    },
    (request) => request.act((act) => getHours(act, request.params.hoursId)),
  )
  app.post(
    '/hours/:hoursId/_correct',
    {
      config: { access: 'hours:write', audit: 'hours.corrected', reread: getHours },
      schema: {
        operationId: 'correctHours',
        tags,
        params: HoursParams,
        body: HoursBody,
        response: { 200: Written, ...faults },
      },
    },
    (request) => request.act((act) => correctHours(act, request.params.hoursId, request.body)),
  )
  app.post(
    '/hours/:hoursId/_withdraw',
    {
      config: { access: 'hours:write', audit: 'hours.withdrawn', reread: getHours },
      schema: {
        operationId: 'withdrawHours',
        tags,
        params: HoursParams,
        response: { 200: Written, ...faults },
      },
    },
    (request) => request.act((act) => withdrawHours(act, request.params.hoursId)),
  )
}
