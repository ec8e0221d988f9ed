import { problems, Written } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import { getGrantRealisation } from './grant-realisation.actions.ts'
import { GrantRealisation } from './grant-realisation.schema.ts'
import { stepApplication } from './grant-turns.actions.ts'
import { Grant, Grants } from './grant-views.schema.ts'
import { getGrant, getGrants, openGrant, saveGrant } from './grants.actions.ts'
import { ApplicationBody, GrantBody, GrantParams, StepBody } from './grants.schema.ts'

const tags = ['finance']
const read = { access: 'grants:read', audit: 'grants.read' } as const
const access = 'grants:write' as const

/** Grants, and what an organisation does with its application. */
export const grantRoutes: Room = async (app) => {
  app.get(
    '/grants',
    {
      config: read,
      schema: {
        operationId: 'listGrants',
        tags,
        response: { 200: Grants, ...problems(401, 403) },
      },
    },
    (request) => request.act(getGrants),
  )
  app.post(
    '/grants',
    {
      config: { access, audit: 'grant.opened', reread: getGrant },
      schema: {
        operationId: 'openGrant',
        tags,
        body: GrantBody,
        response: { 201: Written, ...problems(400, 401, 403, 409, 422) },
      },
    },
    async (request, reply) =>
      reply.code(201).send(await request.act((act) => openGrant(act, request.body))),
  )
  app.get(
    '/grants/:grantId',
    {
      config: read,
      schema: {
        operationId: 'getGrant',
        tags,
        params: GrantParams,
        response: { 200: Grant, ...problems(400, 401, 403, 404) },
      },
    },
    (request) => request.act((act) => getGrant(act, request.params.grantId)),
  )
  app.get(
    '/grants/:grantId/realisation',
    {
      config: { access: 'grants:read', audit: 'grant-realisation.read' },
      schema: {
        operationId: 'getGrantRealisation',
        tags,
        params: GrantParams,
        response: { 200: GrantRealisation, ...problems(400, 401, 403, 404) },
      },
    },
    (request) => request.act((act) => getGrantRealisation(act, request.params.grantId)),
  )
  app.put(
    '/grants/:grantId',
    {
      config: { access, audit: 'grant.saved' },
      schema: {
        operationId: 'saveGrant',
        tags,
        params: GrantParams,
        body: ApplicationBody,
        response: { 200: Written, ...problems(400, 401, 403, 404, 409, 412, 422) },
      },
    },
    (request) => request.act((act) => saveGrant(act, request.params.grantId, request.body)),
  )
  app.post(
    '/grants/:grantId/steps',
    {
      config: { access, audit: 'grant.stepped', reread: getGrant },
      schema: {
        operationId: 'stepGrant',
        tags,
        params: GrantParams,
        body: StepBody,
        response: { 201: Written, ...problems(400, 401, 403, 404, 409, 412, 422) },
      },
    },
    async (request, reply) =>
      reply
        .code(201)
        .send(
          await request.act((act) => stepApplication(act, request.params.grantId, request.body)),
        ),
  )
}
