import { problems, Written } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import { getSent, sendToCaseManager } from './sending.actions.ts'
import { SendBody } from './sending.schema.ts'

/** The one way out of the drop-in centre. No path and no answer of it leads to a case. */
export const sendingRoutes: Room = async (app) => {
  app.post(
    '/drop-in/signals',
    {
      config: { access: 'drop-in-signals:create', audit: 'drop-in.signal-sent', reread: getSent },
      schema: {
        operationId: 'sendDropInSignal',
        tags: ['drop-in'],
        body: SendBody,
        response: { 201: Written, ...problems(400, 401, 403, 409, 422) },
      },
    },
    async (request, reply) =>
      reply.code(201).send(await request.act((act) => sendToCaseManager(act, request.body))),
  )
}
