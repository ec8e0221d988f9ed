import type { Act } from '../../platform/actor/index.ts'
import { invalid } from '../../platform/errors/index.ts'
import { getSetting } from '../../platform/settings/index.ts'
import { openSolver } from '../../platform/solver/index.ts'
import { attack } from './attack.actions.ts'
import { guardedIn, relationsOf } from './cross-tables.rules.ts'
import { threshold } from './publications.settings.ts'
import { suppress } from './suppression.actions.ts'
import { asCrossTable, asPublished, faultsOfTable } from './table-protections.rules.ts'
import type { TableBody, TableProtection } from './table-protections.schema.ts'

/** So long one choice may take before it counts as not proven, and everything is withheld. */
const seconds = 20

/** Withholds of a cross table as little as protects it, and attacks what is left. Nothing is kept.
 *  @throws invalid('sums-wrongly' | 'not-as-many' | 'too-few-for-a-cross-table') */
export async function protectTable(act: Act, body: TableBody): Promise<TableProtection> {
  const faults = faultsOfTable(body)
  if (faults.length > 0) throw invalid(faults)
  const { programmeId } = act.actor
  const least = await getSetting({ tx: act.tx, programmeId }, threshold, act.today)
  const table = asCrossTable(body)
  await using solver = openSolver()
  const { withheld, proven, loss } = await suppress(table, { solver, threshold: least, seconds })
  const named = (cell: string) => cell
  const said = [...table.cells].flatMap(([cell, count]) => {
    const at = { edition: '', table: '', cell }
    return withheld.has(cell) ? [] : [{ terms: { [cell]: 1 }, min: count, max: count, at }]
  })
  const { outcome } = await attack(
    { solver, values: least, relations: relationsOf(table, named), earlier: [], said },
    guardedIn(table, least, named),
  )
  const safe = outcome === 'safe'
  return { rows: asPublished(body, table, withheld), proven, safe, loss }
}
