import { problems } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import { getOutboxHalf } from './outbox.actions.ts'
import { OutboxHalf } from './outbox.schema.ts'

/** The server's half of the key under which a contact waits on a device for a connection. */
export const outboxRoutes: Room = async (app, { ground }) => {
  app.get(
    '/outbox-half',
    {
      config: { access: 'contacts:write', audit: 'outbox-half.read' },
      schema: {
        operationId: 'getOutboxHalf',
        tags: ['contacts'],
        response: { 200: OutboxHalf, ...problems(401, 403) },
      },
    },
    (request) => request.act(async (act) => getOutboxHalf(act, ground.keys)),
  )
}
