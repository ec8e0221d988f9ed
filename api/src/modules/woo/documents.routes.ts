import { Type } from 'typebox'
import { pdf, problems } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import { printCopy, writeInventory } from './documents.actions.ts'
import { CopyParams, InventoryParams, LanguageQuery } from './woo.schema.ts'

const tags = ['woo']
const file = Type.Unsafe<Buffer>({ type: 'string', format: 'binary' })
const types = {
  csv: 'text/csv; charset=utf-8',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  pdf: 'application/pdf',
} as const

/** What goes out, and the list beside it; made anew each time from what remains. */
export const documentRoutes: Room = async (app) => {
  app.get(
    '/woo-copies/:copyId/document',
    {
      config: { access: 'woo-copies:read', audit: 'woo-copy.printed' },
      schema: {
        operationId: 'printWooCopy',
        tags,
        params: CopyParams,
        querystring: LanguageQuery,
        response: { 200: pdf, ...problems(400, 401, 403, 404, 409) },
      },
    },
    async (request, reply) => {
      const { language } = request.query
      const printed = await request.act((act) => printCopy(act, request.params.copyId, language))
      return reply
        .type('application/pdf')
        .header('content-disposition', 'attachment; filename="woo-kopie.pdf"')
        .send(printed)
    },
  )
  app.get(
    '/woo-copies/:copyId/inventory/:form',
    {
      config: { access: 'woo-copies:read', audit: 'woo-inventory.read' },
      schema: {
        operationId: 'getWooInventory',
        tags,
        params: InventoryParams,
        querystring: LanguageQuery,
        response: {
          200: {
            description: 'Each passage with its ground and who decided.',
            content: { 'application/octet-stream': { schema: file } },
          },
          ...problems(400, 401, 403, 404, 409),
        },
      },
    },
    async (request, reply) => {
      const { form } = request.params
      const { language } = request.query
      const written = await request.act((act) => writeInventory(act, request.params, language))
      return reply
        .type(types[form])
        .header('content-disposition', `attachment; filename="woo-inventaris.${form}"`)
        .send(written)
    },
  )
}
