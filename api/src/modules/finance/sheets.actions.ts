import type { Act } from '../../platform/actor/index.ts'
import { invalidAt } from '../../platform/errors/index.ts'
import { readTable, writeCsv, writeOds, writeXlsx } from '../../platform/sheets/index.ts'
import { getVersion } from './budgets.actions.ts'
import { readLines } from './import.rules.ts'
import type { Language } from './sheets.rules.ts'
import { versionSheet } from './sheets.rules.ts'
import type { ImportBody, ImportPreview } from './sheets.schema.ts'

type Of = { versionId: string; language: Language }

/** A version as a file, as far as the actor may read it. @throws notFound */
export async function getVersionSheet(
  act: Act,
  { versionId, language }: Of,
  form: 'csv' | 'ods' | 'xlsx',
): Promise<Buffer> {
  const version = await getVersion(act, versionId)
  const sheet = versionSheet(version, language)
  if (form === 'csv') return writeCsv(sheet)
  return form === 'ods' ? writeOds(version.name, [sheet]) : writeXlsx(version.name, [sheet])
}

/** Reads a file and shows what it says; nothing is stored.
 *  @throws invalid('not-a-sheet' | 'has-formulas' | 'too-large' | 'too-many-rows') */
export async function previewImport(_: Act, { name, content }: ImportBody): Promise<ImportPreview> {
  const table = readTable(Buffer.from(content, 'base64'))
  if ('refused' in table)
    throw invalidAt('/content', table.refused, table.at ?? 'this file is not taken')
  return readLines(table.rows, name)
}
