import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Embedded } from './embedded.ts'
import type { Pools } from './pools.ts'
import { closePools, openFlights, openPools, queriesOver } from './pools.ts'
import { clearScratch, startScratch } from './scratch.ts'

let embedded: Embedded
let pools: Pools

beforeAll(async () => {
  embedded = await startScratch()
  const { adminUrl: url } = embedded
  pools = openPools({ runtime: url, jobs: url, gate: url })
})

afterAll(async () => {
  await closePools(pools)
  await embedded.stop()
  await clearScratch()
})

async function read(expression: string): Promise<unknown> {
  const { rows } = await pools.runtime.query<{ value: unknown }>(`select ${expression} as value`)
  return rows[0]?.value
}

test.each([
  [`date '2024-03-31'`, '2024-03-31'],
  [`array[date '2024-03-31', null]`, ['2024-03-31', null]],
  [`daterange('2024-01-01', '2024-02-01')`, '[2024-01-01,2024-02-01)'],
  ['8866434::bigint', 8_866_434],
  ['array[1, 2]::bigint[]', [1, 2]],
  ['array[]::bigint[]', []],
  [`timestamptz '2024-01-08 12:00Z'`, new Date('2024-01-08T12:00:00Z')],
])('%s comes in as it is meant', async (expression, value) => {
  expect(await read(expression)).toEqual(value)
})

test('an amount that a number cannot hold is an error, not another amount', async () => {
  await expect(read('9007199254740993::bigint')).rejects.toThrow(RangeError)
  expect(await read('1')).toBe(1)
})

test('columns are camelCase and the keys inside a JSON value are left as they are', async () => {
  const rows = await sql`select 1 as case_id, '{"as_is": {"in_side": 1}}'::jsonb as kept_value`
    .execute(queriesOver(pools.runtime))
    .then((result) => result.rows)
  expect(rows).toEqual([{ caseId: 1, keptValue: { as_is: { in_side: 1 } } }])
})

test('a connection that breaks while it is idle is replaced', async () => {
  await read('1')
  await pools.jobs.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where application_name = $1`,
    ['stapteam runtime'],
  )
  await expect.poll(() => pools.runtime.totalCount, { timeout: 20_000 }).toBe(0)
  expect(await read('1')).toBe(1)
})

test('a connection that breaks between two statements fails its transaction, and nothing else', async () => {
  const client = await pools.runtime.connect()
  await client.query('begin')
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid')
  await pools.jobs.query('select pg_terminate_backend($1)', [rows[0]?.pid])
  // Nobody asks it anything while it goes: what it says then, it says to no query.
  await pause(200)
  await expect(client.query('select 1')).rejects.toThrow()
  client.release(true)
  expect(await read('1')).toBe(1)
})

test('a request of one flight does not wait for long ones, however many there are', async () => {
  const flights = openFlights({ runtime: embedded.adminUrl })
  const long = await Promise.all(
    Array.from({ length: pools.runtime.options.max }, () => pools.runtime.connect()),
  )
  try {
    const { rows } = await flights.query<{ value: number }>('select 1 as value')
    expect(rows).toEqual([{ value: 1 }])
  } finally {
    for (const client of long) client.release()
    await flights.end()
  }
})
