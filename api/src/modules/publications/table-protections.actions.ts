import type { Act } from '../../platform/actor/index.ts'
import { invalid } from '../../platform/errors/index.ts'
import { getSetting } from '../../platform/settings/index.ts'
import type { Solver } from '../../platform/solver/index.ts'
import { openSolver } from '../../platform/solver/index.ts'
import { attack } from './attack.actions.ts'
import type { CrossTable } from './cross-tables.rules.ts'
import { guardedIn, relationsOf } from './cross-tables.rules.ts'
import { perturb } from './perturbation.rules.ts'
import { threshold } from './publications.settings.ts'
import { cellKeys } from './record-keys.actions.ts'
import type { Statement } from './statements.rules.ts'
import { suppress } from './suppression.actions.ts'
import { asCrossTable, asPublished, codesInside, faultsOfTable } from './table-protections.rules.ts'
import type { Noise, TableBody, TableProtection } from './table-protections.schema.ts'

/** So long one choice may take before it counts as not proven, and everything is withheld. */
const seconds = 20

/** Protects a cross table in two ways, and attacks what each leaves: as little withheld as protects it, and, where
 *  the persons are given, noise by the keys of their records. What each costs is said; nothing is kept.
 *  @param secret of which record keys are made, the same in every edition
 *  @throws invalid('sums-wrongly' | 'not-as-many' | 'too-few-for-a-cross-table' | 'records-differ') */
export async function protectTable(
  act: Act,
  body: TableBody,
  secret: Uint8Array,
): Promise<TableProtection> {
  const faults = faultsOfTable(body)
  if (faults.length > 0) throw invalid(faults)
  const { programmeId } = act.actor
  const values = await getSetting({ tx: act.tx, programmeId }, threshold, act.today)
  const table = asCrossTable(body)
  await using solver = await openSolver()
  const { withheld, proven, loss } = await suppress(table, { solver, threshold: values, seconds })
  const exact = [...table.cells].flatMap(([cell, count]) =>
    withheld.has(cell) ? [] : [says(cell, count, count)],
  )
  const shown = (cell: string) => (withheld.has(cell) ? null : (table.cells.get(cell) ?? 0))
  return {
    rows: asPublished(body, shown),
    proven,
    safe: await isSafe(table, exact, { solver, values }),
    loss,
    noise: await addNoise(body, table, { solver, values, secret }),
  }
}

type Tools = { solver: Solver; values: number }

async function addNoise(
  body: TableBody,
  table: CrossTable,
  { solver, values, secret }: Tools & { secret: Uint8Array },
): Promise<Noise | null> {
  if (body.records === undefined) return null
  const noisy = perturb(table, cellKeys(secret, codesInside(body.records)), values)
  if (noisy === undefined) return null
  const said = new Map(noisy.cells.map((one) => [one.cell, one]))
  const few = 2 * noisy.most
  const numberSaid = (cell: string) => {
    const one = said.get(cell)
    return one === undefined || one.min === 0 ? null : one.value
  }
  const statements = noisy.cells.map(({ cell, min, max }) => says(cell, min, max))
  return {
    rows: asPublished(body, numberSaid),
    few,
    safe: await isSafe(table, statements, { solver, values }),
    loss: {
      most: noisy.most,
      average: noisy.loss.offOnAverage,
      few: noisy.cells.filter(({ min }) => min === 0).length,
      of: noisy.loss.of,
    },
  }
}

const says = (cell: string, min: number, max: number): Statement => ({
  terms: { [cell]: 1 },
  min,
  max,
  at: { edition: '', table: '', cell },
})

async function isSafe(table: CrossTable, said: Statement[], { solver, values }: Tools) {
  const named = (cell: string) => cell
  const { outcome } = await attack(
    { solver, values, relations: relationsOf(table, named), earlier: [], said },
    guardedIn(table, values, named),
  )
  return outcome === 'safe'
}
