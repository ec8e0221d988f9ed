import type { CrossTable } from './cross-tables.rules.ts'
import { guardedIn, relationsOf } from './cross-tables.rules.ts'
import { isContradicted, rangeOf, readerOf } from './reader.rules.ts'
import type { Relation } from './statements.rules.ts'
import { valuesIn } from './statements.rules.ts'

/** A cell as it is said with noise: it counts from `min` to `max`. */
export type Noisy = { cell: string; value: number; min: number; max: number }

export type Perturbation = {
  cells: Noisy[]
  /** No figure is off by more. */
  most: number
  loss: { of: number; offOnAverage: number }
}

/** Keys of records are whole numbers below this. */
export const keys = 2 ** 32

/** Noise by the keys of the records that a cell counts: the same persons get the same noise in every table and
 *  every edition, so that asking again takes nothing away from it. Source: the cell-key method of the
 *  Australian Bureau of Statistics.
 *  @param keysIn for each cell the sum of its record keys, modulo `keys` */
export function perturb(
  table: CrossTable,
  keysIn: ReadonlyMap<string, number>,
  threshold: number,
): Perturbation | undefined {
  const least = Math.ceil((threshold - 1) / 2)
  for (const most of [least, least + 2, ...[2, 3, 5, 8].map((times) => least * times)]) {
    const cells = [...table.cells].map(([cell, count]) => noisy(cell, count, { keysIn, most }))
    if (isSafe(table, cells, threshold)) return { cells, most, loss: lossOf(table, cells) }
  }
  return undefined
}

function noisy(
  cell: string,
  count: number,
  { keysIn, most }: { keysIn: ReadonlyMap<string, number>; most: number },
): Noisy {
  const key = keysIn.get(cell) ?? 0
  const noise = Math.floor((key / keys) * (2 * most + 1)) - most
  const value = count + noise
  // Near nought every figure is said alike: nought or few cannot be told apart.
  return value <= most
    ? { cell, value: 0, min: 0, max: 2 * most }
    : { cell, value, min: value - most, max: value + most }
}

// What its own arithmetic gives away of noise on parts and wholes together.
function isSafe(table: CrossTable, cells: readonly Noisy[], threshold: number): boolean {
  const named = (cell: string) => cell
  const said = cells.map(({ cell, min, max }): Relation => ({ terms: { [cell]: 1 }, min, max }))
  const reader = readerOf([...relationsOf(table, named), ...said])
  if (isContradicted(reader)) return false
  return guardedIn(table, threshold, named).every(
    ({ terms }) => valuesIn(rangeOf(reader, terms)) >= threshold,
  )
}

function lossOf(table: CrossTable, cells: readonly Noisy[]) {
  const off = cells.map(({ cell, value }) => Math.abs(value - (table.cells.get(cell) ?? 0)))
  const sum = off.reduce((all, each) => all + each, 0)
  return { of: cells.length, offOnAverage: Math.round((10 * sum) / off.length) / 10 }
}
