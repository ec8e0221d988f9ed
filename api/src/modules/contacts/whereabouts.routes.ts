import { problems, Written } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import { CaseParams } from './contacts.schema.ts'
import {
  endWhereabouts,
  getWhereabouts,
  getWhereaboutsOf,
  recordWhereabouts,
  reviewWhereabouts,
} from './whereabouts.actions.ts'
import {
  ReviewBody,
  WhereaboutsBody,
  WhereaboutsList,
  WhereaboutsParams,
} from './whereabouts.schema.ts'

const tags = ['contacts']

/** It is known where she is: a stay, a hospital, detention; pauses the signal until a review date. */
export const whereaboutsRoutes: Room = async (app) => {
  app.get(
    '/cases/:caseId/whereabouts',
    {
      config: { access: 'whereabouts:read', audit: 'whereabouts.read' },
      schema: {
        operationId: 'listWhereabouts',
        tags,
        params: CaseParams,
        response: { 200: WhereaboutsList, ...problems(400, 401, 403, 404) },
      },
    },
    (request) => request.act((act) => getWhereaboutsOf(act, request.params.caseId)),
  )
  app.post(
    '/cases/:caseId/whereabouts',
    {
      config: {
        access: 'whereabouts:write',
        audit: 'whereabouts.recorded',
        reread: getWhereabouts,
      },
      schema: {
        operationId: 'recordWhereabouts',
        tags,
        params: CaseParams,
        body: WhereaboutsBody,
        response: { 201: Written, ...problems(400, 401, 403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { caseId } = request.params
      return reply
        .code(201)
        .send(await request.act((act) => recordWhereabouts(act, caseId, request.body)))
    },
  )
  app.post(
    '/whereabouts/:whereaboutsId/_review',
    {
      config: {
        access: 'whereabouts:write',
        audit: 'whereabouts.reviewed',
        reread: getWhereabouts,
      },
      schema: {
        operationId: 'reviewWhereabouts',
        tags,
        params: WhereaboutsParams,
        body: ReviewBody,
        response: { 200: Written, ...problems(400, 401, 403, 404, 409, 412, 422) },
      },
    },
    (request) =>
      request.act((act) => reviewWhereabouts(act, request.params.whereaboutsId, request.body)),
  )
  app.post(
    '/whereabouts/:whereaboutsId/_end',
    {
      config: { access: 'whereabouts:write', audit: 'whereabouts.ended', reread: getWhereabouts },
      schema: {
        operationId: 'endWhereabouts',
        tags,
        params: WhereaboutsParams,
        response: { 200: Written, ...problems(400, 401, 403, 404, 409, 412, 422) },
      },
    },
    (request) => request.act((act) => endWhereabouts(act, request.params.whereaboutsId)),
  )
}
