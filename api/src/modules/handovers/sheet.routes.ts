import { pdf, problems, Written } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import { rereadHandover } from './handovers.actions.ts'
import { HandoverParams } from './handovers.schema.ts'
import { confirmSheet, getSheet, putSheet } from './sheet.actions.ts'
import { ConfirmBody, HandoverSheet, PrintQuery, SheetBody } from './sheet.schema.ts'
import { printSheet } from './sheet-print.actions.ts'

const tags = ['handovers']
const faults = problems(400, 401, 403, 404, 409, 412, 422)

/** The sheet that passes with the case: generated, added to by who gives, confirmed by who receives. */
export const sheetRoutes: Room = async (app) => {
  app.get(
    '/cases/:caseId/handovers/:handoverId/sheet',
    {
      config: { access: 'handover-sheets:read', audit: 'handover-sheet.read' },
      schema: {
        operationId: 'getHandoverSheet',
        tags,
        params: HandoverParams,
        response: { 200: HandoverSheet, ...problems(400, 401, 403, 404) },
      },
    },
    (request) => request.act((act) => getSheet(act, request.params)),
  )
  app.get(
    '/cases/:caseId/handovers/:handoverId/sheet-print',
    {
      config: { access: 'handover-sheets:read', audit: 'handover-sheet.printed' },
      schema: {
        operationId: 'printHandoverSheet',
        tags,
        params: HandoverParams,
        querystring: PrintQuery,
        response: { 200: pdf, ...problems(400, 401, 403, 404) },
      },
    },
    async (request, reply) => {
      const { language = 'nl' } = request.query
      const sheet = await request.act((act) => printSheet(act, request.params, language))
      return reply
        .type('application/pdf')
        .header('content-disposition', 'inline; filename="blad.pdf"')
        .send(sheet)
    },
  )
  app.put(
    '/cases/:caseId/handovers/:handoverId/sheet',
    {
      config: {
        access: 'handover-sheets:write',
        audit: 'handover-sheet.written',
        reread: rereadHandover,
      },
      schema: {
        operationId: 'putHandoverSheet',
        tags,
        params: HandoverParams,
        body: SheetBody,
        response: { 200: Written, ...faults },
      },
    },
    (request) => request.act((act) => putSheet(act, request.params, request.body)),
  )
  app.post(
    '/cases/:caseId/handovers/:handoverId/sheet/_confirm',
    {
      config: {
        access: 'handover-sheets:write',
        audit: 'handover-sheet.confirmed',
        reread: rereadHandover,
      },
      schema: {
        operationId: 'confirmHandoverSheet',
        tags,
        params: HandoverParams,
        body: ConfirmBody,
        response: { 200: Written, ...faults },
      },
    },
    (request) => request.act((act) => confirmSheet(act, request.params, request.body)),
  )
}
