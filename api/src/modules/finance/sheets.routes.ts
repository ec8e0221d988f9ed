import { problems } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import { getVersionSheet, previewImport } from './sheets.actions.ts'
import { ImportBody, ImportPreview, media, sheetOf, VersionSheetParams } from './sheets.schema.ts'

const tags = ['finance']
const config = { access: 'budgets:read', audit: 'budget-version.exported' } as const
const operationIds = { csv: 'getBudgetCsv', ods: 'getBudgetOds', xlsx: 'getBudgetXlsx' } as const

/** A version as a file, and a file as lines that are not kept yet. */
export const financeSheetRoutes: Room = async (app) => {
  for (const form of ['csv', 'ods', 'xlsx'] as const)
    app.get(
      `/budget-versions/:versionId/${form}/:language`,
      {
        config,
        schema: {
          operationId: operationIds[form],
          tags,
          params: VersionSheetParams,
          response: { 200: sheetOf(media[form]), ...problems(400, 401, 403, 404) },
        },
      },
      async (request, reply) =>
        reply
          .type(media[form])
          .header('content-disposition', `attachment; filename="begroting.${form}"`)
          .send(await request.act((act) => getVersionSheet(act, request.params, form))),
    )
  app.post(
    '/budgets/import/_search',
    {
      config: { access: 'budgets:write', audit: 'budget-import.previewed' },
      schema: {
        operationId: 'previewBudgetImport',
        tags,
        body: ImportBody,
        response: { 200: ImportPreview, ...problems(400, 401, 403) },
      },
    },
    (request) => request.act((act) => previewImport(act, request.body)),
  )
}
