import { setImmediate as turn } from 'node:timers/promises'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import type { Toll } from './toll.ts'
import { openToll } from './toll.ts'

// Any database will do.
const url = inject('databaseUrls').admin.replace('{database}', 'postgres')
const held: { toll?: Toll } = {}

beforeAll(async () => {
  held.toll = await openToll(url)
})
afterAll(() => held.toll?.close())

async function counted(pipeline: boolean, ask: (client: Client) => Promise<unknown>) {
  const client = new Client({ connectionString: held.toll?.url, pipeline })
  await client.connect()
  held.toll?.take()
  await ask(client)
  const tally = held.toll?.take()
  await client.end()
  return tally
}

test('two statements of which the second waits for the first are two trips', async () => {
  const tally = await counted(false, async (client) => {
    await client.query('select 1')
    await client.query('select $1::int', [2])
  })
  expect(tally).toEqual({ statements: 2, trips: 2 })
})

test('three statements of which none waits for an answer are one trip', async () => {
  const tally = await counted(true, async (client) => {
    const asked: Promise<unknown>[] = []
    for (const number of [1, 2, 3]) {
      asked.push(client.query('select $1::int', [number]))
      // Each leaves as a piece of its own.
      await turn()
    }
    await Promise.all(asked)
  })
  expect(tally).toEqual({ statements: 3, trips: 1 })
})

test('the answers pass through whole', async () => {
  const seen: unknown[] = []
  await counted(false, async (client) => {
    const { rows } = await client.query(`select repeat('x', 1000000) as text`)
    seen.push(rows[0]?.text.length)
  })
  expect(seen).toEqual([1_000_000])
})
