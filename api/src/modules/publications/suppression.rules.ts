import type { CrossTable } from './cross-tables.rules.ts'
import { sensitiveIn, sumsOf } from './cross-tables.rules.ts'

/** A table as the protector works on it: cells by place, and its sums over them. */
export type Grid = {
  keys: readonly string[]
  counts: readonly number[]
  /** No cell can count more. */
  most: number
  /** For each sum the places of its parts, and of the whole with the factor −1. */
  sums: readonly (readonly (readonly [place: number, factor: number])[])[]
  primary: readonly number[]
  /** How many values a sensitive cell keeps at least. */
  values: number
}

/** Some of these cells have to be withheld: factor by place, at least so much together. */
export type Cut = { terms: (readonly [place: number, factor: number])[]; min: number }

export function gridOf(table: CrossTable, threshold: number): Grid {
  const keys = [...table.cells.keys()]
  const place = new Map(keys.map((key, index) => [key, index]))
  const at = (key: string) => place.get(key) ?? 0
  const counts = [...table.cells.values()]
  return {
    keys,
    counts,
    most: Math.max(...counts),
    sums: sumsOf(table).map(({ whole, parts }) => [
      [at(whole), -1] as const,
      ...parts.map((part) => [at(part), 1] as const),
    ]),
    primary: sensitiveIn(table, threshold).map(at),
    values: threshold,
  }
}

/** What a withheld cell costs: one figure, and a little by how many persons it counts. */
export const costOf = (count: number, { most }: Grid) => 1 + count / (10 * (most + 1))

/** A sensitive cell that is alone in a sum is known at once: another of the sum is withheld as well. */
export function firstCuts({ sums, primary }: Grid): Cut[] {
  const sensitive = new Set(primary)
  return sums.flatMap((sum) => {
    const inside = sum.filter(([place]) => sensitive.has(place))
    if (inside.length === 0) return []
    return inside.map(([own]) => ({
      terms: sum.filter(([place]) => place !== own).map(([place]) => [place, 1] as const),
      min: 1,
    }))
  })
}

/** From the duals of the two ends of a cell: what else would have to be withheld for them to lie further
 *  apart. Each way of withholding that protects the cell satisfies it. Source: Fischetti and Salazar (2001),
 *  capacity inequalities.
 *  @param duals of the rows, as of a minimum, of the most and of the least that the cell can be */
export function cutFrom(
  grid: Grid,
  cell: number,
  { most, least }: { most: Float64Array; least: Float64Array },
): Cut {
  const up = reduced(grid, cell, { duals: most, cost: -1 })
  const down = reduced(grid, cell, { duals: least, cost: 1 })
  const need = grid.values - 1
  const terms = grid.keys.flatMap((_, place) => {
    const room = roomOf(grid, place, up[place] ?? 0) + roomOf(grid, place, down[place] ?? 0)
    const factor = Math.min(need, room)
    return factor > 1e-7 ? [[place, factor] as const] : []
  })
  return { terms, min: need }
}

// What a minimum would change by for each step of a column, beyond what its rows pay for.
function reduced(
  { keys, sums }: Grid,
  cell: number,
  { duals, cost }: { duals: Float64Array; cost: number },
): Float64Array {
  const costs = new Float64Array(keys.length)
  costs[cell] = cost
  for (const [row, sum] of sums.entries())
    for (const [place, factor] of sum)
      costs[place] = (costs[place] ?? 0) - factor * (duals[row] ?? 0)
  return costs
}

// A cost above nought pulls the column down to nought, one below pushes it up as far as it may.
function roomOf({ counts, most }: Grid, place: number, cost: number): number {
  const count = counts[place] ?? 0
  return cost > 0 ? cost * count : -cost * (most - count)
}

/** Nothing of what is withheld is enough: at least one more. */
export function oneMore({ keys }: Grid, withheld: ReadonlySet<number>): Cut {
  const others = keys.flatMap((_, place) => (withheld.has(place) ? [] : [place]))
  return { terms: others.map((place) => [place, 1] as const), min: 1 }
}
