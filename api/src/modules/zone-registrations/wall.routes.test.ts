import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { World } from '../../../test/world.ts'
import { openWorld } from '../../../test/world.ts'
import { anApplication, aZoneRegister } from '../../../test/world.zone.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const sources = join(import.meta.dirname, '../..')

describe('the wall of the zone register, in the catalogue', () => {
  test('no foreign key leaves it and none enters', async () => {
    expect(await listKeysThrough()).toEqual([])
  })

  test('no view, function, trigger or policy of the database reads both sides', async () => {
    expect(await listReadersOfBoth()).toEqual([])
  })

  test('none of its columns names a case, a subject or a client of care', async () => {
    const columns = await world.admin.sql(
      `select table_name, column_name from information_schema.columns
       where table_schema = 'zone' and column_name ~ '(case|subject|client|woman)'`,
    )
    expect(columns).toEqual([])
  })

  test('a key from it to a case, and a function that joins, are seen', async () => {
    const { sql } = world.admin
    await sql(`alter table zone.applicants add column planted uuid,
      add constraint planted foreign key (programme_id, planted) references cases (programme_id, id) on delete restrict`)
    await sql(`create function app.planted() returns bigint language sql
      return (select count(*) from zone.applications a join public.cases c on c.id = a.id)`)
    expect(await listKeysThrough()).toEqual([{ name: 'planted' }])
    expect(await listReadersOfBoth()).toEqual([{ name: 'app.planted' }])
    await sql('drop function app.planted()')
    await sql('alter table zone.applicants drop column planted')
  })
})

const listKeysThrough = () =>
  world.admin.sql<{ name: string }>(
    `select conname as name from pg_constraint k
     join pg_class a on a.oid = k.conrelid join pg_class b on b.oid = k.confrelid
     where k.contype = 'f' and (a.relnamespace = 'zone'::regnamespace) <> (b.relnamespace = 'zone'::regnamespace)`,
  )

// What is written in SQL, and what a policy or a view of one side knows of the other.
const listReadersOfBoth = () =>
  world.admin.sql<{ name: string }>(
    `with ours as (select oid, relname from pg_class where relnamespace = 'zone'::regnamespace and relkind in ('r', 'p', 'v')),
       theirs as (select oid, relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v')),
       told as (select p.oid, p.oid::regproc::text as name, pg_get_functiondef(p.oid) as said from pg_proc p
         where p.pronamespace in ('app'::regnamespace, 'zone'::regnamespace, 'public'::regnamespace) and p.prokind <> 'a')
     select name from told
       where said ~ '\\mzone\\.' and exists (select from theirs where said ~ ('\\m' || relname || '\\M') and relname <> 'mandates')
         and said !~ 'app\\.guard'
     union
     select pg_describe_object(d.classid, d.objid, d.objsubid) from pg_depend d
       join pg_depend e on e.classid = d.classid and e.objid = d.objid
       where d.classid in ('pg_policy'::regclass, 'pg_rewrite'::regclass)
         and d.refobjid in (select oid from ours) and e.refobjid in (select oid from theirs)`,
  )

describe('the wall of the zone register, in the modules', () => {
  const files = readSources()

  test('what it imports leads to no room of care, however far one follows it', () => {
    expect(roomsBehind('zone-registrations', files)).toEqual([])
  })

  test('no room of care leads to it: only signals, the monitor and the jobs enter by its door', () => {
    const entering = [...files].filter(
      ([path, text]) =>
        !path.startsWith('modules/zone-registrations/') &&
        importsOf(path, text).some((to) => to.startsWith('modules/zone-registrations/')),
    )
    expect(entering.map(([path]) => path).toSorted()).toEqual([
      'app.ts',
      'jobs-of-rooms.ts',
      'modules/monitor/monitor.actions.ts',
      'modules/monitor/monitor.schema.ts',
      'modules/monitor/report.actions.ts',
      'modules/signals/counting.actions.ts',
      'modules/signals/zone-registrations.signals.ts',
    ])
  })

  test('its statements name no table outside it, and no other room names one of its', () => {
    expect(listStatementsThrough(files)).toEqual([])
  })

  test('an import of the cases, however deep, and a statement that joins are seen', () => {
    const door = 'modules/zone-registrations/index.ts'
    const deep = new Map(files)
    deep.set(door, `${files.get(door)}\nimport '../privacy/index.ts'`)
    expect(roomsBehind('zone-registrations', deep)).toContain('privacy')
    const query = 'modules/zone-registrations/planted.queries.ts'
    const joined = new Map(files).set(query, `tx.selectFrom('cases')`)
    joined.set('modules/cases/planted.queries.ts', `tx.selectFrom('zone.applications')`)
    expect(listStatementsThrough(joined)).toEqual([query, 'modules/cases/planted.queries.ts'])
  })
})

describe('the wall of the zone register, in what is kept', () => {
  test('no id of the register stands in a table of care, after all that can be done with it', async () => {
    const { officer } = await aZoneRegister(world)
    await world.aCase()
    await anApplication(officer)
    await officer.get('/signals')
    const ids = await listIds(
      'zone',
      `column_name not in ('programme_id') and column_name !~ '(membership|person)_id$'`,
    )
    expect(ids.size).toBeGreaterThan(1)
    const outside = await listIds(
      'public',
      `table_name not in ('audit_entries', 'idempotency_keys')`,
    )
    expect([...ids].filter((id) => outside.has(id))).toEqual([])
  })
})

async function listIds(schema: string, which: string): Promise<Set<string>> {
  const columns = await world.admin.sql<{ of: string; column: string }>(
    `select format('%I.%I', c.table_schema, c.table_name) as of, quote_ident(c.column_name) as column
     from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
     where c.table_schema = '${schema}' and data_type = 'uuid' and t.table_type = 'BASE TABLE' and ${which.replaceAll('column_name', 'c.column_name').replaceAll('table_name', 'c.table_name')}`,
  )
  const ids = new Set<string>()
  for (const { of, column } of columns)
    for (const { id } of await world.admin.sql<{ id: string }>(
      `select distinct ${column}::text as id from ${of} where ${column} is not null`,
    ))
      ids.add(id)
  return ids
}

/** Every source file of the server, by its path from `api/src`. */
function readSources(): Map<string, string> {
  const paths = readdirSync(sources, { recursive: true, encoding: 'utf8' })
  return new Map(
    paths
      .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
      .map((path) => [path, readFileSync(join(sources, path), 'utf8')]),
  )
}

const importsOf = (path: string, text: string): string[] =>
  [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(([, to = '']) =>
    relative(sources, resolve(join(sources, dirname(path)), to)),
  )

/** The rooms that a room leads to, over every step. */
function roomsBehind(room: string, files: ReadonlyMap<string, string>): string[] {
  const waiting = [...files.keys()].filter((path) => path.startsWith(`modules/${room}/`))
  const seen = new Set(waiting)
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const next = importsOf(path, files.get(path) ?? '').filter((to) => !seen.has(to))
    for (const to of next) seen.add(to)
    waiting.push(...next)
  }
  const rooms = [...seen].flatMap((path) => /^modules\/([^/]+)\//.exec(path)?.[1] ?? [])
  return [...new Set(rooms)].filter((one) => one !== room)
}

const tables =
  /(?:selectFrom|insertInto|updateTable|innerJoin|leftJoin|deleteFrom)\(\s*['"`]([^'"`]+)/g

/** Queries that reach through the wall, from either side. */
function listStatementsThrough(files: ReadonlyMap<string, string>): string[] {
  return [...files].flatMap(([path, text]) => {
    const inside = path.startsWith('modules/zone-registrations/')
    if (!path.endsWith('.queries.ts')) return []
    const named = [...text.matchAll(tables)].map(([, table = '']) => table)
    const plain = [...text.matchAll(/\b(?:from|join|into|update)\s+([a-z_]+\.?[a-z_]*)/g)].map(
      ([, table = '']) => table,
    )
    const through = inside
      ? named.some((table) => !table.startsWith('zone.'))
      : [...named, ...plain].some((table) => table.startsWith('zone.'))
    return through ? [path] : []
  })
}
