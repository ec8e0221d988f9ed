import type { ClientBase } from 'pg'
import type { Migration } from './migrate.files.ts'
import { Refusal } from './refusal.ts'

/** What the database says was applied. */
export type Applied = { name: string; checksum: string }

/** The record of applied migrations, oldest first; empty in a database that has none yet. */
export async function listApplied(db: Pick<ClientBase, 'query'>): Promise<Applied[]> {
  const { rows: found } = await db.query<{ there: boolean }>(
    `select to_regclass('public.migrations') is not null as there`,
  )
  if (!found[0]?.there) return []
  const { rows } = await db.query<Applied>(
    'select name, checksum from public.migrations order by name',
  )
  return rows
}

/**
 * The migrations that still have to run.
 * @throws Refusal when one that ran was edited or is gone, or one appears before it.
 */
export function listPending(files: Migration[], applied: Applied[]): Migration[] {
  applied.forEach(({ name, checksum }, index) => {
    const file = files[index]
    if (!files.some((other) => other.name === name)) {
      throw new Refusal(`The migration ${name} was applied to this database but its file is gone.`)
    }
    if (!file || file.name !== name) {
      throw new Refusal(`The migration ${file?.name} comes before ${name}, which was applied.`)
    }
    if (file.checksum !== checksum) {
      throw new Refusal(`The migration ${name} was edited after it was applied; write a new one.`)
    }
  })
  return files.slice(applied.length)
}

/** Makes the record. The first migration makes the roles, so its owner and readers come later. */
export async function createRecord(client: ClientBase): Promise<void> {
  await client.query(`
    create table if not exists public.migrations (
      name text primary key,
      checksum text not null check (checksum ~ '^[0-9a-f]{64}$'),
      applied_at timestamptz not null default clock_timestamp()
    )`)
}

/** Gives the record to stapteam_owner, once that role exists, with row security as everywhere. */
export async function guardRecord(client: ClientBase): Promise<void> {
  const { rows } = await client.query<{ due: boolean }>(`
    select not relforcerowsecurity as due from pg_class
    where oid = 'public.migrations'::regclass
      and exists (select from pg_roles where rolname = 'stapteam_owner')`)
  if (!rows[0]?.due) return
  await client.query(`
    alter table public.migrations enable row level security;
    alter table public.migrations force row level security;
    create policy owner_records on public.migrations to stapteam_owner
      using (true) with check (true);
    create policy everyone_compares on public.migrations for select
      to stapteam_runtime, stapteam_jobs, stapteam_gate using (true);
    grant select on public.migrations to stapteam_runtime, stapteam_jobs, stapteam_gate;
    alter table public.migrations owner to stapteam_owner`)
}

/** Writes one line, as the role that owns the record by now. */
export async function recordApplied(client: ClientBase, { name, checksum }: Migration) {
  await actAsOwner(client)
  await client.query('insert into public.migrations (name, checksum) values ($1, $2)', [
    name,
    checksum,
  ])
}

async function actAsOwner(client: ClientBase): Promise<void> {
  await client.query(`
    select set_config('role', pg_get_userbyid(relowner), true) from pg_class
    where oid = 'public.migrations'::regclass`)
}
