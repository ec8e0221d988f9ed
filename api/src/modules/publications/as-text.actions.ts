import type { Act } from '../../platform/actor/index.ts'
import { listLedger } from './ledger.queries.ts'
import type { Content } from './ledger.schema.ts'
import { nameOfCell, periodOf, say, tablesOf, valueSaid } from './words.rules.ts'

/** What a published edition is called, and what it says as lines of text; undefined where there is none. */
export async function findPublishedText(
  act: Act,
  id: string,
): Promise<{ title: string; text: string } | undefined> {
  const row = (await listLedger(act.tx)).find((one) => one.id === id)
  if (row === undefined) return undefined
  const content = JSON.parse(row.content) as Content
  const tables = tablesOf(content).flatMap(({ title, cells }) => [
    title ?? say('figures', 'nl'),
    ...cells.map((cell) => `${nameOfCell(cell, 'nl')}: ${valueSaid(cell, 'nl')}`),
    '',
  ])
  const period = periodOf(content.period, 'nl')
  const head = `${say('title', 'nl')}, ${period}`
  return {
    title: `${say('edition', 'nl')} ${row.number}, ${period}`,
    text: [head, '', content.note, '', ...tables].join('\n'),
  }
}
