import { appendFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { createDatabase } from './databases.ts'
import type { Embedded } from './embedded.ts'
import { demandCurrent, isCurrent } from './migrate.current.ts'
import { verifierOf } from './migrate.passwords.ts'
import { migrate } from './migrate.ts'
import { openPools } from './pools.ts'
import { clearScratch, query, scratchMigrations, startScratch } from './scratch.ts'

let embedded: Embedded
let adminUrl: string
const names = { value: 0 }

beforeAll(async () => {
  embedded = await startScratch()
})

afterAll(async () => {
  await embedded.stop()
  await clearScratch()
})

// A database of its own for each test.
beforeEach(async () => {
  names.value += 1
  const name = `test_${names.value}`
  await createDatabase(embedded.adminUrl, name)
  adminUrl = embedded.adminUrl.replace('/stapteam?', `/${name}?`)
})

const two = {
  '0002_first.sql': 'create table first ()',
  '0005_second.sql': 'create table second ()',
}
const passwords = () => embedded.passwords

// The first, while the server has no role of ours yet.
test('two databases of a new server migrate at once, though its roles are one', async () => {
  await createDatabase(embedded.adminUrl, 'beside')
  const directory = scratchMigrations(two)
  const beside = embedded.adminUrl.replace('/stapteam?', '/beside?')
  const both = await Promise.all(
    [adminUrl, beside].map((url) => migrate({ adminUrl: url, directory, passwords: passwords() })),
  )
  expect(both.map(({ current }) => current)).toEqual(['0005_second', '0005_second'])
})

test('migrations run in order, once, and numbers may leave room', async () => {
  const directory = scratchMigrations(two)
  expect(await migrate({ adminUrl, directory, passwords: passwords() })).toEqual({
    applied: ['0001_roles', '0002_first', '0005_second'],
    current: '0005_second',
  })
  const again = await migrate({ adminUrl, directory, passwords: passwords() })
  expect(again).toEqual({ applied: [], current: '0005_second' })
})

test('two that migrate at once apply everything once', async () => {
  const options = { adminUrl, directory: scratchMigrations(two), passwords: passwords() }
  const both = await Promise.all([migrate(options), migrate(options)])
  expect(both.map(({ applied }) => applied.length).sort()).toEqual([0, 3])
})

test('a migration that was edited after it ran is refused', async () => {
  const directory = scratchMigrations(two)
  await migrate({ adminUrl, directory })
  appendFileSync(join(directory, '0002_first.sql'), '\n-- a later thought')
  await expect(migrate({ adminUrl, directory })).rejects.toThrow(
    'The migration 0002_first was edited after it was applied; write a new one.',
  )
})

test('a migration that ran and is gone is refused', async () => {
  const directory = scratchMigrations(two)
  await migrate({ adminUrl, directory })
  rmSync(join(directory, '0002_first.sql'))
  await expect(migrate({ adminUrl, directory })).rejects.toThrow(
    'The migration 0002_first was applied to this database but its file is gone.',
  )
})

test('a migration before one that ran is refused', async () => {
  const directory = scratchMigrations(two)
  await migrate({ adminUrl, directory })
  writeFileSync(join(directory, '0003_late.sql'), 'create table late ()')
  await expect(migrate({ adminUrl, directory })).rejects.toThrow(
    'The migration 0003_late comes before 0005_second, which was applied.',
  )
})

test('two files with one number, and a name that is no migration, are refused', async () => {
  const double = scratchMigrations({ ...two, '0002_again.sql': '' })
  await expect(migrate({ adminUrl, directory: double })).rejects.toThrow('they share a number')
  const odd = scratchMigrations({ 'two.sql': '' })
  await expect(migrate({ adminUrl, directory: odd })).rejects.toThrow('is not named like')
})

test('a migration that fails leaves nothing of itself, and what ran before it stays', async () => {
  const directory = scratchMigrations({ ...two, '0005_second.sql': 'create table half (); selekt' })
  await expect(migrate({ adminUrl, directory })).rejects.toThrow('The migration 0005_second failed')
  const [row] = await query(adminUrl, `select to_regclass('half') as half`)
  expect(row).toEqual({ half: null })
  expect(await query(adminUrl, 'select name from migrations order by name')).toEqual([
    { name: '0001_roles' },
    { name: '0002_first' },
  ])
})

test('the logins come in with their passwords and read how far the database is', async () => {
  const directory = scratchMigrations(two)
  await migrate({ adminUrl, directory, passwords: passwords() })
  const url = (login: 'runtime' | 'jobs' | 'gate') => embedded.url(login, `test_${names.value}`)
  const { runtime, jobs, gate } = openPools({
    runtime: url('runtime'),
    jobs: url('jobs'),
    gate: url('gate'),
  })
  for (const pool of [runtime, jobs, gate]) expect(await isCurrent(pool, directory)).toBe(true)
  await expect(runtime.query('delete from migrations')).rejects.toThrow('permission denied')

  writeFileSync(join(directory, '0006_next.sql'), '')
  expect(await isCurrent(runtime, directory)).toBe(false)
  await expect(demandCurrent(runtime, directory)).rejects.toThrow('misses the migration 0006_next')
  await Promise.all([runtime, jobs, gate].map((pool) => pool.end()))
})

test('an empty database is not current', async () => {
  const { runtime, jobs, gate } = openPools({ runtime: adminUrl, jobs: adminUrl, gate: adminUrl })
  expect(await isCurrent(runtime, scratchMigrations())).toBe(false)
  await Promise.all([runtime, jobs, gate].map((pool) => pool.end()))
})

test('what runs after the migrations runs also when none was due', async () => {
  const directory = scratchMigrations({ '0002_counts.sql': 'create table runs ()' })
  const afterMigrate = async (client: { query(sql: string): Promise<unknown> }) => {
    await client.query('insert into runs default values')
  }
  await migrate({ adminUrl, directory, afterMigrate })
  await migrate({ adminUrl, directory, afterMigrate })
  expect(await query(adminUrl, 'select count(*)::int from runs')).toEqual([{ count: 2 }])
})

test('a verifier is what PostgreSQL itself makes of the password', async () => {
  await query(adminUrl, `create role checked password 'geheim'`)
  const [row] = await query<{ made: string }>(
    adminUrl,
    `select rolpassword as made from pg_authid where rolname = 'checked'`,
  )
  const salt = /:([^$]+)\$/.exec(row?.made ?? '')?.[1] ?? ''
  expect(verifierOf('geheim', Buffer.from(salt, 'base64'))).toBe(row?.made)
})
