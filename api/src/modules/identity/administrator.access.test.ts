import { afterAll, beforeAll, expect, test } from 'vitest'
import type { MadeCase } from '../../../test/world.cases.ts'
import type { Client } from '../../../test/world.client.ts'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'

let world: World
let client: Client
let made: MadeCase
beforeAll(async () => {
  world = await openWorld()
  client = await world.as(await world.aMember({ role: 'administrator' }))
  made = await world.aCase({ teamSharing: true, lastSpokenAt: '2024-01-05T10:00:00Z' })
})
afterAll(() => world.close())

test.each(['/cases', '/sights', '/consents', '/access-log'])(
  'an administrator asking for %s is refused by role',
  async (path) => {
    expect((await client.get(path)).statusCode).toBe(403)
  },
)

test('an administrator asking for a case is refused, and learns nothing of whether it is there', async () => {
  const there = await client.get(`/cases/${made.id}`)
  const absent = await client.get('/cases/00000000-0000-4000-8000-000000000000')
  expect(there.statusCode).toBe(403)
  expect(there.body).toBe(absent.body)
})

test('no table that knows cases shows an administrator a row, asked as the runtime role', async () => {
  const tables = await world.admin.sql<{ name: string }>(
    `select table_name as name from information_schema.columns
     where table_schema = 'public' and column_name in ('case_id', 'subject_id')
     union select 'cases'`,
  )
  const readable = await world.admin.sql<{ name: string; may: boolean }>(
    `select name, has_any_column_privilege('stapteam_runtime', name, 'select') as may
     from unnest($1::text[]) as name`,
    [tables.map(({ name }) => name)],
  )
  expect(readable.length).toBeGreaterThan(10)
  const connection = await world.pools.runtime.connect()
  try {
    await connection.query('begin')
    await connection.query('select app.enter($1)', [client.token])
    for (const { name } of readable.filter(
      ({ may, name: one }) => may && one !== 'audit_entries',
    )) {
      const { rows } = await connection.query(`select count(*) from ${name}`)
      expect({ name, ...rows[0] }).toEqual({
        name,
        count: expect.toSatisfy((n) => Number(n) === 0),
      })
    }
  } finally {
    await connection.query('rollback')
    connection.release()
  }
})
