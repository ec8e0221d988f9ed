import { Type } from 'typebox'
import { problems } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import { getAccount, getCsv, getOds } from './accounts.actions.ts'
import { Account, SheetParams } from './accounts.schema.ts'
import { EnvelopeParams } from './envelopes.schema.ts'

const tags = ['flex-budget']
const file = Type.Unsafe<Buffer>({ type: 'string', format: 'binary' })
const csv = 'text/csv; charset=utf-8'
const ods = 'application/vnd.oasis.opendocument.spreadsheet'
const sheetOf = (type: string) => ({
  description: 'A table of figures',
  content: { [type]: { schema: file } },
})

const named = (end: string) => `attachment; filename="flexbudget.${end}"`

/** What an organisation accounts for: on the screen, as CSV and as a spreadsheet. */
export const accountRoutes: Room = async (app) => {
  app.get(
    '/flex-envelopes/:envelopeId/account',
    {
      config: { access: 'flex-balances:read', audit: 'flex-account.read' },
      schema: {
        operationId: 'getFlexAccount',
        tags,
        params: EnvelopeParams,
        response: { 200: Account, ...problems(400, 401, 403, 404) },
      },
    },
    (request) => request.act((act) => getAccount(act, request.params.envelopeId)),
  )
  app.get(
    '/flex-envelopes/:envelopeId/account/csv/:language',
    {
      config: { access: 'flex-ledger:read', audit: 'flex-account.exported' },
      schema: {
        operationId: 'getFlexAccountCsv',
        tags,
        params: SheetParams,
        response: { 200: sheetOf('text/csv'), ...problems(400, 401, 403, 404) },
      },
    },
    async (request, reply) =>
      reply
        .type(csv)
        .header('content-disposition', named('csv'))
        .send(await request.act((act) => getCsv(act, request.params))),
  )
  app.get(
    '/flex-envelopes/:envelopeId/account/ods/:language',
    {
      config: { access: 'flex-ledger:read', audit: 'flex-account.exported' },
      schema: {
        operationId: 'getFlexAccountOds',
        tags,
        params: SheetParams,
        response: { 200: sheetOf(ods), ...problems(400, 401, 403, 404) },
      },
    },
    async (request, reply) =>
      reply
        .type(ods)
        .header('content-disposition', named('ods'))
        .send(await request.act((act) => getOds(act, request.params))),
  )
}
