import { problems } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import { protectTable } from './table-protections.actions.ts'
import { TableBody, TableProtection } from './table-protections.schema.ts'

/** Protects a cross table of a larger group, such as a roll-up of a region. It stores nothing. */
export const tableProtectionRoutes: Room = async (app, { ground }) => {
  app.post(
    '/publications/table-protections/_search',
    {
      // So many persons fit into it.
      bodyLimit: 1024 * 1024,
      config: { access: 'edition-drafts:write', audit: 'table.protected' },
      schema: {
        operationId: 'protectTable',
        tags: ['publications'],
        body: TableBody,
        response: { 200: TableProtection, ...problems(400, 401, 403) },
      },
    },
    (request) =>
      request.act((act) => protectTable(act, request.body, ground.keys.secret('record-keys'))),
  )
}
