import type { Static } from 'typebox'
import { Type } from 'typebox'
import { Id, oneOf, strictObject, words } from '../../platform/http/index.ts'
import { ContentBody } from './budgets.schema.ts'

export const VersionSheetParams = strictObject({ versionId: Id, language: oneOf(['nl', 'en']) })

const file = Type.Unsafe<Buffer>({ type: 'string', format: 'binary' })
export const media = {
  csv: 'text/csv; charset=utf-8',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const
/** The contract names a kind of file without its character set. */
export const sheetOf = (type: string) => ({
  description: 'A table of figures',
  content: { [type.replace(/;.*/, '')]: { schema: file } },
})

export const ImportBody = strictObject({
  name: words(200),
  content: Type.String({
    maxLength: 240_000,
    pattern: '^[A-Za-z0-9+/]*={0,2}$',
    description: 'XLSX or CSV, in base64.',
  }),
})
export type ImportBody = Static<typeof ImportBody>

/** What a file says, before anything of it is kept: saving is a write of its own. */
export const ImportPreview = strictObject({
  lines: ContentBody.properties.lines,
  style: oneOf(['comma', 'point', 'mixed', 'unclear']),
  faults: Type.Array(
    strictObject({ path: Type.String(), code: Type.String(), message: Type.String() }),
  ),
})
export type ImportPreview = Static<typeof ImportPreview>
