import { afterAll, beforeAll, expect, test } from 'vitest'
import type { World } from '../test/world.ts'
import { openWorld } from '../test/world.ts'
import type { App } from './app.ts'
import { buildApp } from './app.ts'
import { migrations } from './bring-up.ts'
import { isCurrent, openPools, queriesOver } from './platform/database/index.ts'

let world: World
let app: App
beforeAll(async () => {
  world = await openWorld()
  app = await healthApp(world.ground.runtime)
})
afterAll(async () => {
  await app.close()
  await world.close()
})

const healthApp = (runtime: World['ground']['runtime']) =>
  buildApp({
    ...world.ground,
    runtime,
    migrationsCurrent: () => isCurrent(world.pools.runtime, migrations),
  })
const ask = (asked = app) => asked.inject('/healthz')

test('it is healthy when the database answers and every migration was applied', async () => {
  const { statusCode, body } = await ask()
  expect([statusCode, body]).toEqual([200, '{"status":"ok"}'])
})

test.each([
  ['one is missing', `delete from migrations where name = '0002_ground'`],
  ['one was edited', `update migrations set checksum = repeat('0', 64) where name = '0002_ground'`],
  ['there is one more', `insert into migrations values ('9999_later', repeat('0', 64))`],
])('it is not when of the migrations %s, and says nothing of it', async (_, spoil) => {
  await world.admin.sql('create table kept as select * from migrations')
  await world.admin.sql(spoil)
  expectNotReady(await ask())
  await world.admin.sql('delete from migrations')
  await world.admin.sql('insert into migrations select * from kept')
  await world.admin.sql('drop table kept')
  expect((await ask()).statusCode).toBe(200)
})

test('it is not when the database is gone', async () => {
  const nowhere = 'postgres://nobody:canary@127.0.0.1:1/none'
  const pools = openPools({ runtime: nowhere, jobs: nowhere, gate: nowhere })
  const alone = await healthApp(queriesOver(pools.runtime))
  expectNotReady(await ask(alone))
  await alone.close()
})

function expectNotReady({ statusCode, headers, body }: Awaited<ReturnType<typeof ask>>): void {
  expect(statusCode).toBe(503)
  expect(headers['content-type']).toBe('application/problem+json; charset=utf-8')
  expect(JSON.parse(body)).toEqual({
    type: 'about:blank',
    title: 'Not available; try again in a moment',
    status: 503,
    detail: 'Not available; try again in a moment',
    code: 'not-ready',
  })
}
