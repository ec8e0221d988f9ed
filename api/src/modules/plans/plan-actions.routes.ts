import { problems, Written } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import { listActionsOverdue } from './due.actions.ts'
import { ActionBody, ActionParams, GoalParams } from './goals.schema.ts'
import {
  agreeAction,
  changeAgreedAction,
  dropAction,
  finishAction,
} from './plan-actions.actions.ts'
import { OverdueActions } from './plans.schema.ts'
import { rereadAction } from './reread.actions.ts'

const tags = ['plans']
const making = problems(400, 401, 403, 404, 409, 422)
const changing = problems(400, 401, 403, 404, 409, 412, 422)

/** Who does what by when, under a goal. */
export const planActionRoutes: Room = async (app) => {
  app.post(
    '/goals/:goalId/actions',
    {
      config: { access: 'own-actions:write', audit: 'action.agreed', reread: rereadAction },
      schema: {
        operationId: 'agreeAction',
        tags,
        params: GoalParams,
        body: ActionBody,
        response: { 201: Written, ...making },
      },
    },
    async (request, reply) =>
      reply
        .code(201)
        .send(await request.act((act) => agreeAction(act, request.params.goalId, request.body))),
  )
  app.put(
    '/actions/:actionId',
    {
      config: { access: 'own-actions:write', audit: 'action.changed', reread: rereadAction },
      schema: {
        operationId: 'changeAction',
        tags,
        params: ActionParams,
        body: ActionBody,
        response: { 200: Written, ...changing },
      },
    },
    (request) =>
      request.act((act) => changeAgreedAction(act, request.params.actionId, request.body)),
  )
  app.post(
    '/actions/:actionId/_finish',
    {
      config: { access: 'own-actions:write', audit: 'action.finished', reread: rereadAction },
      schema: {
        operationId: 'finishAction',
        tags,
        params: ActionParams,
        response: { 200: Written, ...changing },
      },
    },
    (request) => request.act((act) => finishAction(act, request.params.actionId)),
  )
  app.post(
    '/actions/:actionId/_drop',
    {
      config: { access: 'own-actions:write', audit: 'action.dropped', reread: rereadAction },
      schema: {
        operationId: 'dropAction',
        tags,
        params: ActionParams,
        response: { 200: Written, ...changing },
      },
    },
    (request) => request.act((act) => dropAction(act, request.params.actionId)),
  )
  app.get(
    '/actions-overdue',
    {
      config: { access: 'plans:read', audit: 'actions-overdue.listed' },
      schema: {
        operationId: 'listActionsOverdue',
        tags,
        response: { 200: OverdueActions, ...problems(401, 403) },
      },
    },
    (request) => request.act(listActionsOverdue),
  )
}
