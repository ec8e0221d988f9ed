import { problems, Written } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import {
  confirmDeath,
  getDeaths,
  getWaitingDeaths,
  recordDeath,
  rereadDeath,
  takeDeathStep,
  undoDeath,
} from './deaths.actions.ts'
import { DeathBody, DeathParams, Deaths, UndoBody, WaitingDeaths } from './deaths.schema.ts'
import { CaseParams, StepBody } from './safety.schema.ts'

const tags = ['safety']
const making = problems(400, 401, 403, 404, 409, 422)
const changing = problems(400, 401, 403, 404, 409, 412, 422)

/** She has died: recorded by her case manager, confirmed by a second person, with what to do now. */
export const deathRoutes: Room = async (app) => {
  app.get(
    '/deaths/waiting',
    {
      config: { access: 'deaths:read', audit: 'deaths.listed' },
      schema: {
        operationId: 'listWaitingDeaths',
        tags,
        response: { 200: WaitingDeaths, ...problems(400, 401, 403) },
      },
    },
    (request) => request.act(getWaitingDeaths),
  )
  app.get(
    '/cases/:caseId/deaths',
    {
      config: { access: 'deaths:read', audit: 'deaths.read' },
      schema: {
        operationId: 'listDeaths',
        tags,
        params: CaseParams,
        response: { 200: Deaths, ...problems(400, 401, 403, 404) },
      },
    },
    (request) => request.act((act) => getDeaths(act, request.params.caseId)),
  )
  app.post(
    '/cases/:caseId/deaths',
    {
      config: { access: 'deaths:write', audit: 'death.recorded', reread: rereadDeath },
      schema: {
        operationId: 'recordDeath',
        tags,
        params: CaseParams,
        body: DeathBody,
        response: { 201: Written, ...making },
      },
    },
    async (request, reply) =>
      reply
        .code(201)
        .send(await request.act((act) => recordDeath(act, request.params.caseId, request.body))),
  )
  app.post(
    '/cases/:caseId/deaths/:deathId/_confirm',
    {
      config: { access: 'deaths:review', audit: 'death.confirmed', reread: rereadDeath },
      schema: {
        operationId: 'confirmDeath',
        tags,
        params: DeathParams,
        response: { 200: Written, ...changing },
      },
    },
    (request) => request.act((act) => confirmDeath(act, request.params)),
  )
  app.post(
    '/cases/:caseId/deaths/:deathId/_undo',
    {
      config: { access: 'deaths:write', audit: 'death.undone', reread: rereadDeath },
      schema: {
        operationId: 'undoDeath',
        tags,
        params: DeathParams,
        body: UndoBody,
        response: { 200: Written, ...changing },
      },
    },
    (request) => request.act((act) => undoDeath(act, request.params, request.body)),
  )
  app.post(
    '/cases/:caseId/deaths/:deathId/_take-step',
    {
      config: { access: 'deaths:write', audit: 'death.step-taken', reread: rereadDeath },
      schema: {
        operationId: 'takeDeathStep',
        tags,
        params: DeathParams,
        body: StepBody,
        response: { 200: Written, ...making },
      },
    },
    (request) => request.act((act) => takeDeathStep(act, request.params, request.body)),
  )
}
