import { problems, Written } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import { setNorm } from './norms.actions.ts'
import { getSafeguards } from './safeguards.actions.ts'
import { NormBody, NormParams, Safeguards } from './safeguards.schema.ts'

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
}
