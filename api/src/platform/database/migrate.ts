import type { ClientBase } from 'pg'
import { Client } from 'pg'
import type { Passwords } from './logins.ts'
import { repeatOnConflict } from './migrate.conflict.ts'
import type { Migration } from './migrate.files.ts'
import { readMigrations } from './migrate.files.ts'
import { setPasswords } from './migrate.passwords.ts'
import {
  createRecord,
  guardRecord,
  listApplied,
  listPending,
  recordApplied,
} from './migrate.record.ts'
import { transact } from './migrate.transact.ts'
import { Refusal } from './refusal.ts'

type MigrateOptions = {
  /** A login that may create roles; it is used for this alone. */
  adminUrl: string
  /** The folder with NNNN_name.sql. */
  directory: string
  /** Of the logins; a login left out keeps the password it has. */
  passwords?: Partial<Passwords>
  /** Runs in its own transaction after the last migration, also when none was due. */
  afterMigrate?: (client: ClientBase) => Promise<void>
}
/** The names that ran now, and the last one of all. */
type Migrated = { applied: string[]; current: string }

// One migrator at a time in a database; a second one waits and then finds nothing to do.
const lock = 7_282_352

/**
 * Brings the database to the state of the folder: each file in one transaction, with its record.
 * A file runs as the admin login and takes the role it needs with `set local role`.
 * @throws Refusal when an applied file was edited, is gone, or the numbers are out of order.
 */
export async function migrate(options: MigrateOptions): Promise<Migrated> {
  const files = readMigrations(options.directory)
  const client = new Client({ connectionString: options.adminUrl })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [lock])
    return await bringUp(client, files, options)
  } finally {
    await client.end()
  }
}

async function bringUp(client: Client, files: Migration[], options: MigrateOptions) {
  const pending = listPending(files, await listApplied(client))
  await createRecord(client)
  for (const migration of pending) await apply(client, migration)
  await setPasswords(client, options.passwords ?? {})
  const { afterMigrate } = options
  if (afterMigrate) await transact(client, () => afterMigrate(client))
  return { applied: pending.map(({ name }) => name), current: files.at(-1)?.name ?? '' }
}

async function apply(client: Client, migration: Migration): Promise<void> {
  try {
    await repeatOnConflict(() => transact(client, () => run(client, migration)))
  } catch (cause) {
    const { message } = cause as Error
    throw new Refusal(`The migration ${migration.name} failed: ${message}`, { cause })
  }
}

async function run(client: Client, migration: Migration): Promise<void> {
  await client.query(migration.sql)
  await client.query('reset role')
  await recordApplied(client, migration)
  await client.query('reset role')
  await guardRecord(client)
}
