import type { Act } from '../../platform/actor/index.ts'
import { listLedger } from './ledger.queries.ts'
import type { Content } from './ledger.schema.ts'
import { nameOfCell, periodOf, say, tablesOf, valueSaid } from './words.rules.ts'

/** What a published edition says, as lines of text; undefined where there is none. */
export async function findPublishedText(act: Act, id: string): Promise<string | undefined> {
  const row = (await listLedger(act.tx)).find((one) => one.id === id)
  if (row === undefined) return undefined
  const content = JSON.parse(row.content) as Content
  const tables = tablesOf(content).flatMap(({ title, cells }) => [
    title ?? say('figures', 'nl'),
    ...cells.map((cell) => `${nameOfCell(cell, 'nl')}: ${valueSaid(cell, 'nl')}`),
    '',
  ])
  const head = `${say('title', 'nl')}, ${periodOf(content.period, 'nl')}`
  return [head, '', content.note, '', ...tables].join('\n')
}
