import { problems, Written } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import { setNorm } from './norms.actions.ts'
import { getSafeguards, tryNorm } from './safeguards.actions.ts'
import { NormBody, NormParams, NormTry, Safeguards, Trial } from './safeguards.schema.ts'

/** The live note, and its norms. */
export const safeguardRoutes: Room = async (app) => {
  app.get(
    '/safeguards',
    {
      config: { access: 'safeguards:read', audit: 'safeguards.read' },
      schema: {
        operationId: 'getSafeguards',
        tags: ['safeguards'],
        response: { 200: Safeguards, ...problems(401, 403) },
      },
    },
    (request) => request.act(getSafeguards),
  )
  app.put(
    '/safeguards/norms/:key',
    {
      config: { access: 'safeguards:write', audit: 'norm.set' },
      schema: {
        operationId: 'setNorm',
        tags: ['safeguards'],
        params: NormParams,
        body: NormBody,
        response: { 200: Written, ...problems(400, 401, 403, 404, 422) },
      },
    },
    (request) => request.act((act) => setNorm(act, request.params.key, request.body)),
  )
  // A question, and no change: what is asked is kept nowhere.
  app.get(
    '/safeguards/norms/:key/trial',
    {
      config: { access: 'safeguards:write', audit: 'norm.tried' },
      schema: {
        operationId: 'tryNorm',
        tags: ['safeguards'],
        params: NormParams,
        querystring: NormTry,
        response: { 200: Trial, ...problems(400, 401, 403, 404) },
      },
    },
    (request) => request.act((act) => tryNorm(act, request.params.key, request.query)),
  )
}
