import type { Desk, Solver } from '../../platform/solver/index.ts'
import type { CrossTable } from './cross-tables.rules.ts'
import type { Cut, Grid } from './suppression.rules.ts'
import { costOf, cutFrom, firstCuts, gridOf, oneMore } from './suppression.rules.ts'

/** Which cells are withheld, and whether it is proven that no fewer would do. */
export type Suppression = {
  withheld: Set<string>
  proven: boolean
  loss: { cells: number; of: number; persons: number; besides: number }
}

/** Withholds what is sensitive and, besides, the least that keeps every sensitive cell at least `threshold`
 *  values wide. The choice is a whole program; a cell that it leaves too narrow adds a cut to it, until none
 *  is: then the choice is the best there is.
 *  @param seconds that one choice may take; one that is not proven by then withholds everything */
export async function suppress(
  table: CrossTable,
  { solver, threshold, seconds }: { solver: Solver; threshold: number; seconds: number },
): Promise<Suppression> {
  const grid = gridOf(table, threshold)
  const cells = await solver.open({
    columns: grid.counts.map((count) => ({ min: count, max: count })),
    rows: grid.sums.map((terms) => ({ terms, min: 0, max: 0 })),
  })
  const choice = await solver.open({
    columns: grid.keys.map((_, place) => ({ min: grid.primary.includes(place) ? 1 : 0, max: 1 })),
    rows: firstCuts(grid).map(asRow),
  })
  const { withheld, proven } = await settle({ grid, cells, choice, seconds })
  await cells.close()
  await choice.close()
  return {
    withheld: new Set([...withheld].map((at) => grid.keys[at] ?? '')),
    proven,
    loss: lossOf(grid, withheld),
  }
}

// More rounds of cuts than any table has needed.
const patience = 200

type Work = { grid: Grid; cells: Desk; choice: Desk; seconds: number }
type Choice = { withheld: Set<number>; proven: boolean }

async function settle(work: Work): Promise<Choice> {
  for (let round = 0; round < patience; round += 1) {
    const chosen = await choose(work)
    if (chosen === undefined) break
    const cuts = await cutsFor(work, chosen)
    if (cuts.length === 0) return { withheld: chosen, proven: true }
    await work.choice.add(cuts.map(asRow))
  }
  return { withheld: everything(work.grid), proven: false }
}

async function choose({ grid, choice, seconds }: Work): Promise<Set<number> | undefined> {
  const terms = grid.counts.map((count, place) => [place, costOf(count, grid)] as const)
  const solution = await choice.solve({ sense: 'least', terms, whole: true, seconds })
  if (solution.status !== 'optimal') return undefined
  return new Set(
    grid.keys.flatMap((_, place) => ((solution.values[place] ?? 0) > 0.5 ? [place] : [])),
  )
}

// Nothing said is safe, and no fewer is proven: the way out where time ran out.
const everything = (grid: Grid) => new Set(grid.keys.keys())

async function cutsFor({ grid, cells }: Work, withheld: ReadonlySet<number>): Promise<Cut[]> {
  await cells.bound(
    grid.counts.map((count, place) =>
      withheld.has(place) ? [place, 0, grid.most] : [place, count, count],
    ),
  )
  const cuts: Cut[] = []
  const seen: Float64Array[] = []
  for (const cell of grid.primary) {
    if (spread(seen, cell) >= grid.values - 1) continue
    const cut = await cutFor({ grid, cells, seen, withheld }, cell)
    if (cut !== undefined) cuts.push(cut)
  }
  return cuts
}

type Look = { grid: Grid; cells: Desk; seen: Float64Array[]; withheld: ReadonlySet<number> }

async function cutFor(look: Look, cell: number): Promise<Cut | undefined> {
  const { grid, cells, seen, withheld } = look
  const most = await cells.solve({ sense: 'most', terms: [[cell, 1]], whole: false })
  const least = await cells.solve({ sense: 'least', terms: [[cell, 1]], whole: false })
  if (most.status !== 'optimal' || least.status !== 'optimal' || !most.duals || !least.duals)
    throw new RangeError('The table cannot be looked at.')
  if (most.value - least.value < grid.values - 1)
    return cutFrom(grid, cell, { most: most.duals, least: least.duals })
  for (const { values } of [most, least]) if (values.every(Number.isInteger)) seen.push(values)
  if (spread(seen, cell) >= grid.values - 1) return undefined
  const whole = { terms: [[cell, 1]] as const, whole: true }
  const high = await cells.solve({ sense: 'most', ...whole })
  const low = await cells.solve({ sense: 'least', ...whole })
  const wide =
    high.status === 'optimal' &&
    low.status === 'optimal' &&
    high.value - low.value >= grid.values - 1
  return wide ? undefined : oneMore(grid, withheld)
}

const spread = (seen: readonly Float64Array[], cell: number) => {
  const values = seen.map((point) => point[cell] ?? 0)
  return values.length === 0 ? -1 : Math.max(...values) - Math.min(...values)
}

const asRow = ({ terms, min }: Cut) => ({ terms, min, max: null })

function lossOf({ keys, counts, primary }: Grid, withheld: ReadonlySet<number>) {
  return {
    cells: withheld.size,
    of: keys.length,
    persons: [...withheld].reduce((sum, place) => sum + (counts[place] ?? 0), 0),
    besides: withheld.size - primary.length,
  }
}
