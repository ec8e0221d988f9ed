import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Client } from '../../../test/world.client.ts'
import { ifMatch } from '../../../test/world.client.ts'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'

let world: World
let coordinator: Client
let director: Client
beforeAll(async () => {
  world = await openWorld()
  coordinator = await world.as(await world.aMember({ role: 'coordinator' }))
  director = await world.as(await world.aMember({ role: 'process_director' }))
})
afterAll(() => world.close())

const half = { from: '2023-07-01', until: '2023-12-31' }
const read = async (client: Client, { from, until } = half) =>
  (await client.get(`/monitor/text?from=${from}&until=${until}`)).json()
const write = (client: Client, words: string, version: number) =>
  client.post('/monitor/texts', { ...half, words }, ifMatch(version))
const keep = (client: Client, words: string, version: number) =>
  client.put('/monitor/text-draft', { ...half, words }, ifMatch(version))

test('what is typed is its writer’s alone, until it is on record with who and when', async () => {
  expect(await read(coordinator)).toEqual({
    versions: [],
    version: 0,
    draft: null,
    draftVersion: 0,
  })
  expect((await keep(coordinator, 'Nine were', 0)).json()).toMatchObject({ version: 1 })
  expect((await keep(coordinator, 'Nine were closed.', 1)).json()).toMatchObject({ version: 2 })
  expect((await read(coordinator)).draft).toMatchObject({ words: 'Nine were closed.' })
  expect((await read(director)).draft).toBeNull()
  expect((await write(coordinator, 'Nine were closed.', 0)).statusCode).toBe(201)
  const { draft, version, versions } = await read(director)
  expect([draft, version]).toEqual([null, 1])
  expect(versions).toMatchObject([
    { words: 'Nine were closed.', by: 'A coordinator', role: 'coordinator' },
  ])
  expect((await read(coordinator)).draft).toBeNull()
})

test('each time it is written it is a version; of two who write at once the second is told', async () => {
  expect((await write(director, 'Eight were closed.', 1)).statusCode).toBe(201)
  const late = await write(coordinator, 'Ten were closed.', 1)
  expect([late.statusCode, late.json().facts]).toMatchObject([412, { currentVersion: 2 }])
  const { versions } = await read(coordinator)
  expect(versions.map(({ words }: { words: string }) => words)).toEqual([
    'Eight were closed.',
    'Nine were closed.',
  ])
})

test('a draft that was saved elsewhere is not written over, and an empty one is gone', async () => {
  const { draftVersion: begun } = await read(coordinator)
  await keep(coordinator, 'One', begun)
  expect((await keep(coordinator, 'Two', begun)).statusCode).toBe(412)
  expect((await keep(coordinator, '  ', begun + 1)).json()).toMatchObject({ version: begun + 2 })
  expect((await read(coordinator)).draft).toBeNull()
})

test('a draft that is begun on two screens at once is kept of one, and the other is told', async () => {
  const typed = { from: '2023-01-01', until: '2023-03-31', words: 'Begun' }
  const begin = () => director.put('/monitor/text-draft', typed, ifMatch(0))
  const waiting = async () => {
    const { rows } = await sql`select from pg_locks where not granted
      and relation = 'monitor_text_drafts'::regclass`.execute(world.admin.db)
    return rows.length
  }
  // Who reads passes and who writes waits: both find none before either is kept.
  const both = await world.admin.db.transaction().execute(async (tx) => {
    await sql`lock table monitor_text_drafts in share mode`.execute(tx)
    const sent = [begin(), begin()]
    await expect.poll(waiting, { timeout: 20_000 }).toBe(2)
    return sent
  })
  expect((await Promise.all(both)).map(({ statusCode }) => statusCode).sort()).toEqual([200, 412])
})

test('of no woman: a case number or an alias is refused, in a draft as well', async () => {
  const { number, alias } = await world.aCase()
  for (const words of [`Of ${number} nothing`, `Of ${alias} nothing`]) {
    expect((await write(coordinator, words, 2)).json().faults).toMatchObject([
      { path: '/words', code: 'names-a-person' },
    ])
    expect((await keep(coordinator, words, 0)).statusCode).toBe(400)
  }
})

test('another period has a text of its own, and a wrong one is refused with every fault', async () => {
  expect(await read(coordinator, { from: '2023-01-01', until: '2023-06-30' })).toMatchObject({
    ...{ versions: [], version: 0 },
  })
  const path = '/monitor/text?from=2023-12-31&until=2023-01-01'
  expect((await coordinator.get(path)).json().faults).toMatchObject([{ code: 'before-its-start' }])
  const ahead = { from: '2024-02-01', until: '2024-02-29', words: 'Ahead' }
  expect((await coordinator.post('/monitor/texts', ahead, ifMatch(0))).statusCode).toBe(400)
  expect((await coordinator.post('/monitor/texts', { ...half, words: ' ' })).statusCode).toBe(400)
})

test('what is on record is changed by nobody', async () => {
  const role = 'stapteam_runtime'
  const [grants] = await world.admin.sql(
    `select has_table_privilege('${role}', 'monitor_texts', 'update') as updates,
       has_table_privilege('${role}', 'monitor_texts', 'delete') as deletes`,
  )
  expect(grants).toEqual({ updates: false, deletes: false })
})
