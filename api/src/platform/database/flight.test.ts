import type { PoolClient } from 'pg'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Embedded } from './embedded.ts'
import type { Statement } from './flight.ts'
import { fly, flyOnce } from './flight.ts'
import type { Pools } from './pools.ts'
import { closePools, openPools } from './pools.ts'
import { clearScratch, startScratch } from './scratch.ts'

let embedded: Embedded
let pools: Pools

beforeAll(async () => {
  embedded = await startScratch()
  const { adminUrl: url } = embedded
  pools = openPools({ runtime: url, jobs: url, gate: url })
})
beforeEach(async () => {
  await pools.runtime.query('drop table if exists notes; create table notes (text text)')
})
afterAll(async () => {
  await closePools(pools)
  await embedded.stop()
  await clearScratch()
})

const add = (text: string): Statement => ({
  name: 'add',
  text: 'insert into notes values ($1)',
  values: [text],
})
const fail: Statement = { name: 'fail', text: 'select 1 / $1::integer', values: [0] }
const all: Statement = { name: 'all', text: 'select text from notes order by text', values: [] }
const notes = async () => (await flyOnce(pools.runtime, [all]))[0]?.map(({ text }) => text)

async function withClient<T>(work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pools.runtime.connect()
  try {
    return await work(client)
  } finally {
    client.release()
  }
}

test('statements of a flight are answered in their order, and committed together', async () => {
  expect(await flyOnce(pools.runtime, [add('one'), all, add('two')])).toEqual([
    [],
    [{ text: 'one' }],
    [],
  ])
  expect(await notes()).toEqual(['one', 'two'])
})

test('an error leaves nothing of a flight, and stops what follows', async () => {
  const flight = flyOnce(pools.runtime, [add('one'), fail, add('two')])
  await expect(flight).rejects.toMatchObject({ code: '22012' })
  expect(await notes()).toEqual([])
})

test('after an error the same statements fly again over the same connection', async () => {
  const again = await withClient(async (client) => {
    await fly(client, [fail, add('one')]).catch(() => undefined)
    await fly(client, [add('two'), fail]).catch(() => undefined)
    return fly(client, [add('three'), all])
  })
  expect(again[1]).toEqual([{ text: 'three' }])
})

test('a flight inside a transaction waits for its commit', async () => {
  const statement = (text: string): Statement => ({ name: text, text, values: [] })
  await withClient(async (client) => {
    await fly(client, [statement('begin'), add('one')])
    expect(await notes()).toEqual([])
    await fly(client, [add('two'), statement('commit')])
  })
  expect(await notes()).toEqual(['one', 'two'])
})

test('values arrive as they were given', async () => {
  const at = new Date('2024-01-08T09:30:00.123Z')
  const odd = ['plain', 'with "quotes"', 'a\\b', '{1,2}', '']
  const [[row] = []] = await flyOnce(pools.runtime, [
    {
      name: 'values',
      text: `select $1::timestamptz as at, $2::text[] as odd, $3::bytea as bytes, $4::boolean as yes,
        $5::bigint as large, $6::text as nothing, '2024-01-08'::date as day`,
      values: [at, odd, Buffer.of(0, 255), true, 9_007_199_254_740_991, null],
    },
  ])
  expect(row).toEqual({
    at,
    odd,
    bytes: Buffer.of(0, 255),
    yes: true,
    large: 9_007_199_254_740_991,
    nothing: null,
    day: '2024-01-08',
  })
})

test('a value that cannot be read is an error, and the connection goes on', async () => {
  const large: Statement = { name: 'large', text: 'select 9007199254740992::bigint', values: [] }
  await withClient(async (client) => {
    await expect(fly(client, [large])).rejects.toThrow(RangeError)
    expect(await fly(client, [all])).toEqual([[]])
  })
})

test('a connection that breaks ends the flight', async () => {
  const client = await pools.runtime.connect()
  const stop: Statement = {
    name: 'stop',
    text: 'select pg_terminate_backend(pg_backend_pid())',
    values: [],
  }
  await expect(fly(client, [stop, all])).rejects.toThrow()
  client.release(true)
})
