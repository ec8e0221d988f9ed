import { attack } from '../../api/src/modules/publications/attack.actions.ts'
import type { Axis } from '../../api/src/modules/publications/cross-tables.rules.ts'
import {
  crossTable,
  guardedIn,
  relationsOf,
} from '../../api/src/modules/publications/cross-tables.rules.ts'
import { suppress } from '../../api/src/modules/publications/suppression.actions.ts'
import type { Solver } from '../../api/src/platform/solver/index.ts'
import { chanceFrom } from './chance.ts'

type Shape = { rows: [number, number]; columns: [number, number]; seconds: number }

/** More than a thousand cells, both ways divided twice. */
export const wide: Shape = { rows: [5, 5], columns: [4, 7], seconds: 30 }
/** The same in small. */
export const narrow: Shape = { rows: [2, 2], columns: [2, 3], seconds: 30 }

const axis = (name: string, [groups, parts]: [number, number]): Axis => ({
  name,
  parts: Array.from({ length: groups }, (_, group) => ({
    name: `${name}${group}`,
    parts: Array.from({ length: parts }, (__, part) => ({
      name: `${name}${group}.${part}`,
      parts: [],
    })),
  })),
})

const threshold = 10

/** Protects a table with two hierarchies by withholding as little as there is, and attacks it.
 *  Reports what is opened, what is not proven and what takes too long. */
export async function protectWide(
  solver: Solver,
  tally: { wideSeconds: number; faults: string[] },
  { rows, columns, seconds }: Shape,
): Promise<void> {
  const chance = chanceFrom(1000)
  const axes = [axis('r', rows), axis('c', columns)]
  const names = axes.map(({ parts }) =>
    parts.flatMap((group) => group.parts.map(({ name }) => name)),
  )
  const keys = (names[0] ?? []).flatMap((row) =>
    (names[1] ?? []).map((column) => `${row}|${column}`),
  )
  const count = () => (chance.below(100) < 12 ? chance.below(10) : 10 + chance.below(60))
  const table = crossTable(axes, new Map(keys.map((key) => [key, count()])))
  const began = performance.now()
  const { withheld, proven } = await suppress(table, { solver, threshold, seconds })
  const said = [...table.cells].flatMap(([cell, value]) =>
    withheld.has(cell)
      ? []
      : [{ terms: { [cell]: 1 }, min: value, max: value, at: { edition: '1', table: 't', cell } }],
  )
  const named = (cell: string) => cell
  const outcome = await attack(
    { solver, values: threshold, relations: relationsOf(table, named), earlier: [], said },
    guardedIn(table, threshold, named),
  )
  tally.wideSeconds = Math.round((performance.now() - began) / 100) / 10
  const what = `a table of ${table.cells.size} cells`
  if (!proven) tally.faults.push(`${what}: not proven to be the least`)
  if (outcome.outcome !== 'safe') tally.faults.push(`${what}: opened`)
  if (tally.wideSeconds > seconds) tally.faults.push(`${what}: took ${tally.wideSeconds} s`)
}
