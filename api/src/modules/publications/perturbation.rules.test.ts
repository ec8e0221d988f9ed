import { expect, test } from 'vitest'
import { crossTable } from './cross-tables.rules.ts'
import { perturb } from './perturbation.rules.ts'
import { cellKeys, recordKey } from './record-keys.actions.ts'

const leaf = (name: string) => ({ name, parts: [] })
const axes = [
  { name: 'r', parts: [leaf('r1'), leaf('r2')] },
  { name: 'c', parts: [leaf('c1'), leaf('c2')] },
]
const persons = [...Array(120).keys()].map((at) => ({
  id: `record ${at}`,
  row: at % 3 === 0,
  column: at % 5 === 0,
}))
const inside = (some: typeof persons) =>
  new Map(
    ['r', 'r1', 'r2'].flatMap((row) =>
      ['c', 'c1', 'c2'].map((column) => [
        `${row}|${column}`,
        some
          .filter((one) => row === 'r' || (row === 'r1') === one.row)
          .filter((one) => column === 'c' || (column === 'c1') === one.column)
          .map(({ id }) => id),
      ]),
    ),
  )
const secret = Buffer.alloc(32, 1)
const noisy = (some = persons) => {
  const cells = inside(some)
  const leaves = new Map(
    [...cells].filter(([key]) => !/^r\||\|c$/.test(key)).map(([key, ids]) => [key, ids.length]),
  )
  return perturb(crossTable(axes, leaves), cellKeys(secret, cells), 10)
}

test('the same persons get the same noise, in any order and in any edition', () => {
  expect(noisy(persons.toReversed())).toEqual(noisy())
})

test('no cell is narrower than the threshold, and none leaves its range', () => {
  const { cells = [], most = 0 } = noisy() ?? {}
  const counts = inside(persons)
  expect(cells).toHaveLength(9)
  for (const { cell, min, max } of cells) {
    expect(max - min + 1).toBeGreaterThanOrEqual(10)
    const count = counts.get(cell)?.length ?? 0
    expect(count).toBeGreaterThanOrEqual(min)
    expect(count).toBeLessThanOrEqual(max)
    expect(max - min).toBe(2 * most)
  }
})

test('a key of a record says nothing without the secret', () => {
  expect(recordKey(secret, 'one')).toBe(recordKey(secret, 'one'))
  expect(recordKey(secret, 'one')).not.toBe(recordKey(Buffer.alloc(32, 2), 'one'))
})
