import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { createDatabase } from './databases.ts'
import type { Embedded } from './embedded.ts'
import { forEachLogin } from './logins.ts'
import { migrate } from './migrate.ts'
import type { Pools } from './pools.ts'
import { closePools, openPools } from './pools.ts'
import { clearScratch, query, scratchMigrations, startScratch } from './scratch.ts'
import { checkStrength } from './strength.ts'

let embedded: Embedded
let adminUrl: string
let pools: Pools
const names = { value: 0 }

const guarded = `
  set local role stapteam_owner;
  create table cases (id int, opened_on date) partition by range (opened_on);
  create table cases_2024 partition of cases for values from ('2024-01-01') to ('2025-01-01');
  alter table cases enable row level security;
  alter table cases force row level security;
  alter table cases_2024 enable row level security;
  alter table cases_2024 force row level security;
  create policy read_all on cases for select to stapteam_runtime using (true);
  create view open_cases with (security_invoker = true) as select * from cases`

beforeAll(async () => {
  embedded = await startScratch()
  await migrate({
    adminUrl: embedded.adminUrl,
    directory: scratchMigrations({ '0002_cases.sql': guarded }),
    passwords: embedded.passwords,
  })
})

afterAll(async () => {
  await embedded.stop()
  await clearScratch()
})

// A copy for each test, which may spoil it; what it does to roles it takes back.
beforeEach(async () => {
  names.value += 1
  const name = `test_${names.value}`
  await createDatabase(embedded.adminUrl, name, 'stapteam')
  adminUrl = embedded.adminUrl.replace('/stapteam?', `/${name}?`)
  pools = openPools(forEachLogin((login) => embedded.url(login, name)))
  return () => closePools(pools)
})

test('a guarded database with weak logins is let through', async () => {
  await expect(checkStrength(pools.runtime, 'runtime')).resolves.toBeUndefined()
  await expect(checkStrength(pools.jobs, 'jobs')).resolves.toBeUndefined()
  await expect(checkStrength(pools.gate, 'gate')).resolves.toBeUndefined()
})

test('a pool under the login of another is refused', async () => {
  await expect(checkStrength(pools.gate, 'runtime')).rejects.toThrow(
    'the login is stapteam_gate where stapteam_runtime is expected',
  )
})

test('a superuser is refused', async () => {
  const { runtime, ...rest } = openPools(forEachLogin(() => adminUrl))
  await expect(checkStrength(runtime)).rejects.toThrow('login postgres is too strong (superuser)')
  await closePools({ runtime, ...rest })
})

test.each([
  ['alter role stapteam_runtime bypassrls', 'too strong (bypassrls)', 'nobypassrls'],
  ['alter role stapteam_runtime createrole', 'too strong (createrole)', 'nocreaterole'],
  ['alter role stapteam_runtime createdb', 'too strong (createdb)', 'nocreatedb'],
])('a login after “%s” is refused', async (spoil, fault, weak) => {
  await query(adminUrl, spoil)
  try {
    await expect(checkStrength(pools.runtime)).rejects.toThrow(fault)
  } finally {
    await query(adminUrl, `alter role stapteam_runtime ${weak}`)
  }
})

test.each(['stapteam_owner', 'stapteam_helpers', 'pg_read_all_data'])(
  'a login that is a member of %s is refused',
  async (role) => {
    await query(adminUrl, `grant ${role} to stapteam_jobs`)
    try {
      await expect(checkStrength(pools.jobs)).rejects.toThrow(`is a member of ${role}`)
    } finally {
      await query(adminUrl, `revoke ${role} from stapteam_jobs`)
    }
  },
)

test.each([
  ['table', 'alter table cases owner to stapteam_gate'],
  ['function', 'create function f() returns int return 1; alter function f owner to stapteam_gate'],
  ['schema', 'create schema own authorization stapteam_gate'],
])('a login that owns a %s is refused, also from another database', async (kind, spoil) => {
  await query(adminUrl, spoil)
  await expect(checkStrength(pools.gate)).rejects.toThrow(`login stapteam_gate owns ${kind}`)
  const elsewhere = openPools(forEachLogin((login) => embedded.url(login)))
  await expect(checkStrength(elsewhere.gate)).rejects.toThrow('owns something in another database')
  await closePools(elsewhere)
  await query(adminUrl, 'reassign owned by stapteam_gate to stapteam_owner')
})

test.each([
  ['create table bare ()', 'table bare has no row security'],
  ['alter table cases no force row level security', 'table cases does not force its row security'],
  ['alter table cases_2024 disable row level security', 'table cases_2024 has no row security'],
  ['create schema zone; create table zone.bare ()', 'table zone.bare has no row security'],
  ['create materialized view copied as select 1', 'table copied has no row security'],
  ['create view plain as select * from cases', 'view plain runs without security_invoker'],
  ['alter view open_cases reset (security_invoker)', 'view open_cases runs without'],
  ['create policy loose on cases using (true)', 'policy loose on cases names no role'],
])('after “%s” the start is refused', async (spoil, fault) => {
  await query(adminUrl, spoil)
  await expect(checkStrength(pools.runtime)).rejects.toThrow(fault)
})

test('the queue keeps its own schema, which is exempt by name', async () => {
  await query(adminUrl, 'create schema pgboss; create table pgboss.job ()')
  await expect(checkStrength(pools.runtime)).resolves.toBeUndefined()
})
