import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Solver } from '../../platform/solver/index.ts'
import { openSolver } from '../../platform/solver/index.ts'
import { attack } from './attack.actions.ts'
import type { CrossTable } from './cross-tables.rules.ts'
import { crossTable, guardedIn, relationsOf, sensitiveIn, sumsWrong } from './cross-tables.rules.ts'
import { suppress } from './suppression.actions.ts'
import { costOf, gridOf } from './suppression.rules.ts'

let solver: Solver
beforeAll(async () => {
  solver = await openSolver()
})
afterAll(() => solver[Symbol.asyncDispose]())

const leaf = (name: string) => ({ name, parts: [] })
const two = (name: string) => ({ name, parts: [leaf(`${name}1`), leaf(`${name}2`)] })
const three = (name: string) => ({ name, parts: [...two(name).parts, leaf(`${name}3`)] })
const named = (cell: string) => cell
const threshold = 3

function tableOf(counts: readonly number[], rows = two('r'), columns = two('c')): CrossTable {
  const leaves = rows.parts.flatMap((row) => columns.parts.map(({ name }) => `${row.name}|${name}`))
  return crossTable([rows, columns], new Map(leaves.map((key, at) => [key, counts[at] ?? 0])))
}

const said = (table: CrossTable, withheld: ReadonlySet<string>) =>
  [...table.cells]
    .filter(([cell]) => !withheld.has(cell))
    .map(([cell, count]) => ({
      terms: { [cell]: 1 },
      min: count,
      max: count,
      at: { edition: '1', table: 't', cell },
    }))

const attacked = (table: CrossTable, withheld: ReadonlySet<string>) =>
  attack(
    {
      solver,
      values: threshold,
      relations: relationsOf(table, named),
      earlier: [],
      said: said(table, withheld),
    },
    guardedIn(table, threshold, named),
  )

// Every way of withholding, cheapest first, until one keeps each sensitive cell wide: by trying every filling.
function bestByTrying(table: CrossTable): number {
  const grid = gridOf(table, threshold)
  const upTo = [...Array(grid.most + 1).keys()]
  const fillings = upTo
    .flatMap((a) =>
      upTo.flatMap((b) =>
        upTo.flatMap((c) => upTo.map((d) => [...tableOf([a, b, c, d]).cells.values()])),
      ),
    )
    .filter((cells) => Math.max(...cells) <= grid.most)
  const others = grid.keys.map((_, at) => at).filter((at) => !grid.primary.includes(at))
  const costs = (chosen: readonly number[]) =>
    chosen.reduce((sum, at) => sum + costOf(grid.counts[at] ?? 0, grid), 0)
  const ways = [...Array(2 ** others.length).keys()]
    .map((bits) => [...grid.primary, ...others.filter((_, bit) => (bits >> bit) & 1)])
    .toSorted((one, other) => costs(one) - costs(other))
  const safe = ways.find((way) => {
    const published = grid.keys.map((_, at) => at).filter((at) => !way.includes(at))
    const fits = fillings.filter((cells) => published.every((at) => cells[at] === grid.counts[at]))
    return grid.primary.every((at) => {
      const values = fits.map((cells) => cells[at] ?? 0)
      return Math.max(...values) - Math.min(...values) + 1 >= threshold
    })
  })
  return costs(safe ?? [])
}

test.each([
  [[1, 4, 5, 3]],
  [[0, 6, 4, 4]],
  [[2, 3, 3, 3]],
  [[3, 3, 3, 3]],
  [[1, 1, 5, 6]],
  [[0, 0, 4, 5]],
])('of %j it withholds as little as any safe way there is', async (counts) => {
  const table = tableOf(counts)
  const { withheld, proven } = await suppress(table, { solver, threshold, seconds: 60 })
  const grid = gridOf(table, threshold)
  const cost = [...withheld].reduce((sum, key) => sum + costOf(table.cells.get(key) ?? 0, grid), 0)
  expect(proven).toBe(true)
  expect(cost).toBeCloseTo(bestByTrying(table), 6)
})

test.each([1, 2, 3, 4, 5, 6])(
  'a protector that withholds only what is small is caught, table %i; the real one is not',
  async (seed) => {
    const counts = [...Array(9).keys()].map((at) => 4 + ((seed * 31 + at * 17) % 9))
    counts[seed] = 1
    const table = tableOf(counts, three('r'), three('c'))
    const small = new Set(sensitiveIn(table, threshold))
    expect((await attacked(table, small)).outcome).toBe('opened')
    const { withheld } = await suppress(table, { solver, threshold, seconds: 60 })
    expect((await attacked(table, withheld)).outcome).toBe('safe')
  },
)

test('a table that does not add up is seen', () => {
  const table = tableOf([1, 2, 3, 4])
  expect(sumsWrong(table)).toEqual([])
  const wrong = { ...table, cells: new Map([...table.cells, ['r|c', 11]]) }
  expect(sumsWrong(wrong).map(({ whole }) => whole)).toEqual(['r|c', 'r|c'])
})
