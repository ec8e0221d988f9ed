import { Type } from 'typebox'
import { problems, Written } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import { rereadExpense } from './expenses.actions.ts'
import { ExpenseParams, ReasonBody } from './expenses.schema.ts'
import { addReceipt, getReceipt, sayNoReceipt } from './receipts.actions.ts'

const tags = ['flex-budget']
const path = '/cases/:caseId/flex-expenses/:expenseId/receipt'
const largest = 5 * 1024 * 1024
const file = Type.Unsafe<Buffer>({ type: 'string', format: 'binary' })
const bytes = {
  description: 'The picture of a receipt',
  content: { 'image/jpeg': { schema: file } },
}
const sent = {
  description: 'An image or a PDF of 5 MB at most.',
  content: { 'application/octet-stream': { schema: file } },
}
const changed = { 200: Written, ...problems(400, 401, 403, 404, 409, 413, 415, 422) }
const reread = rereadExpense

/** Receipts. What comes in is read as bytes, here and nowhere else; what goes out is a picture that a
 *  browser shows or saves, and never runs. */
export const receiptRoutes: Room = async (app) => {
  app.addContentTypeParser(
    'application/octet-stream',
    { parseAs: 'buffer', bodyLimit: largest },
    (_request, body, done) => done(null, body),
  )
  const compile = app.validatorCompiler
  app.put(
    path,
    {
      bodyLimit: largest,
      // The bytes are judged by what they are (receipts.actions), not by a schema.
      validatorCompiler: (route) =>
        route.httpPart === 'body' || !compile ? () => true : compile(route),
      config: { access: 'flex-expenses:create', audit: 'flex-receipt.added', reread },
      schema: {
        operationId: 'addFlexReceipt',
        tags,
        params: ExpenseParams,
        body: sent,
        response: changed,
      },
    },
    (request) => request.act((act) => addReceipt(act, request.params, request.body)),
  )
  app.get(
    path,
    {
      config: { access: 'flex-expenses:read', audit: 'flex-receipt.read' },
      schema: {
        operationId: 'getFlexReceipt',
        tags,
        params: ExpenseParams,
        response: { 200: bytes, ...problems(400, 401, 403, 404) },
      },
    },
    async (request, reply) => {
      const picture = await request.act((act) => getReceipt(act, request.params))
      return reply
        .type('image/jpeg')
        .header('content-disposition', 'attachment; filename="bon.jpg"')
        .header('content-security-policy', "sandbox; default-src 'none'; frame-ancestors 'none'")
        .send(picture)
    },
  )
  app.post(
    '/cases/:caseId/flex-expenses/:expenseId/_no-receipt',
    {
      config: { access: 'flex-expenses:create', audit: 'flex-receipt.reasoned', reread },
      schema: {
        operationId: 'sayNoFlexReceipt',
        tags,
        params: ExpenseParams,
        body: ReasonBody,
        response: changed,
      },
    },
    (request) => request.act((act) => sayNoReceipt(act, request.params, request.body)),
  )
}
