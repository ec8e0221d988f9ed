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

const persons = region.rows.flatMap(({ name, counts }, row) =>
  counts.flatMap((count, column) =>
    Array.from({ length: count }, (_, at) => ({ code: `${name}-${column}-${at}`, row, column })),
  ),
)

test('with its persons it can have noise in place of gaps, and what that costs is said', async () => {
  const answer = await protect({ ...region, records: persons })
  expect(answer.statusCode, answer.body).toBe(200)
  const { noise } = answer.json<TableProtection>()
  if (noise === null) throw new Error('no noise')
  expect(noise).toMatchObject({ safe: true, few: 2 * noise.loss.most, loss: { of: 16 } })
  const [exact, noisy] = [298, noise.rows.at(-1)?.cells.at(-1) ?? 0]
  expect(Math.abs(noisy - exact)).toBeLessThanOrEqual(noise.loss.most)
  expect(noise.loss.average).toBeGreaterThan(0)
})

test.each([
  ['/total', 'sums-wrongly', { total: 299 }],
  ['/totals/2', 'sums-wrongly', { totals: [58, 145, 96] }],
  [
    '/rows/0/counts',
    'not-as-many',
    { rows: [{ name: 'noord', counts: [3, 60], total: 63 }, ...region.rows.slice(1)] },
  ],
  ['/records', 'records-differ', { records: persons.slice(1) }],
  ['/records', 'twice-the-same', { records: [...persons.slice(1), ...persons.slice(1, 2)] }],
  [
    '/total',
    'too-few-for-a-cross-table',
    {
      rows: [
        { name: 'noord', counts: [1, 2, 3], total: 6 },
        { name: 'zuid', counts: [4, 5, 6], total: 15 },
      ],
      totals: [5, 7, 9],
      total: 21,
    },
  ],
])('%s: %s is refused', async (path, code, change) => {
  const answer = await protect({ ...region, ...change })
  expect(answer.statusCode).toBe(400)
  const { faults } = answer.json<{ faults: object[] }>()
  expect(faults).toContainEqual(expect.objectContaining({ path, code }))
})
