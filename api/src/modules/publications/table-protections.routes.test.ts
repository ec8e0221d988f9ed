import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Client } from '../../../test/world.client.ts'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'
import type { TableProtection } from './table-protections.schema.ts'

let world: World
let coordinator: Client
beforeAll(async () => {
  world = await openWorld()
  coordinator = await world.as(await world.aMember({ role: 'coordinator' }))
})
afterAll(() => world.close())

const region = {
  columns: ['straat', 'huis', 'opvang'],
  rows: [
    { name: 'noord', counts: [3, 60, 40], total: 103 },
    { name: 'midden', counts: [30, 55, 20], total: 105 },
    { name: 'zuid', counts: [25, 30, 35], total: 90 },
  ],
  totals: [58, 145, 95],
  total: 298,
}
const protect = (body: object) => coordinator.post('/publications/table-protections/_search', body)

test('of a table of a region as little is withheld as protects it, and what that costs is said', async () => {
  const answer = await protect(region)
  expect(answer.statusCode, answer.body).toBe(200)
  const { rows, proven, safe, loss } = answer.json<TableProtection>()
  expect([proven, safe]).toEqual([true, true])
  expect(rows[0]?.cells[0]).toBeNull()
  expect(rows.at(-1)?.cells.at(-1)).toBe(298)
  expect(loss).toMatchObject({ of: 16, besides: loss.cells - 1 })
  expect(rows.flatMap(({ cells }) => cells).filter((cell) => cell === null)).toHaveLength(
    loss.cells,
  )
})

test.each([
  [{ total: 299 }, '/total', 'sums-wrongly'],
  [{ totals: [58, 145, 96] }, '/totals/2', 'sums-wrongly'],
  [
    { rows: [{ name: 'noord', counts: [3, 60], total: 63 }, ...region.rows.slice(1)] },
    '/rows/0/counts',
    'not-as-many',
  ],
  [
    {
      rows: [
        { name: 'noord', counts: [1, 2, 3], total: 6 },
        { name: 'zuid', counts: [4, 5, 6], total: 15 },
      ],
      totals: [5, 7, 9],
      total: 21,
    },
    '/total',
    'too-few-for-a-cross-table',
  ],
])('%j is refused: %s %s', async (change, path, code) => {
  const answer = await protect({ ...region, ...change })
  expect(answer.statusCode).toBe(400)
  const { faults } = answer.json<{ faults: object[] }>()
  expect(faults).toContainEqual(expect.objectContaining({ path, code }))
})
