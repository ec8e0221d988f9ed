import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Admin } from '../../api/test/admin.ts'
import type { PlaceKind } from './canary.ts'

/** Something that is searched. */
export type Spot = { kind: PlaceKind; name: string; bytes: Buffer }

/** Every file of the data folder: database, write-ahead log, temporary files, keys, attachments,
 *  witness, processing log, logs. @param folder of the deployment */
export function* filesOf(folder: string): Generator<Spot> {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    const name = path.slice(folder.length + 1)
    yield { kind: kindOf(name), name, bytes: read(path) }
  }
}

function kindOf(name: string): PlaceKind {
  if (name.startsWith('postgres/pg_wal/')) return 'write-ahead log'
  if (name.startsWith('postgres/')) return 'database files'
  return name.startsWith('log/') ? 'log of the database' : 'files beside the database'
}

// A server that runs renames and removes files under us.
function read(path: string): Buffer {
  try {
    return readFileSync(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return Buffer.alloc(0)
    throw error
  }
}

/** Every row of every table as text, those of the queue apart; and what each session last asked. */
export async function tablesOf(admin: Admin): Promise<Spot[]> {
  const tables = await admin.sql<{ schema: string; name: string }>(
    `select table_schema as schema, table_name as name from information_schema.tables
     where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
  )
  const spots: Spot[] = []
  for (const { schema, name } of tables) {
    const rows = await admin.sql<{ row: string }>(
      `select t::text as row from "${schema}"."${name}" t`,
    )
    const kind = schema === 'pgboss' ? 'jobs' : 'tables'
    spots.push(
      spotOf(
        kind,
        `${schema}.${name}`,
        rows.map(({ row }) => row),
      ),
    )
  }
  const asked = await admin.sql<{ query: string }>('select query from pg_stat_activity')
  return [
    ...spots,
    spotOf(
      'what the database does',
      'pg_stat_activity',
      asked.map(({ query }) => query),
    ),
  ]
}

/** @param lines joined by line ends */
export const spotOf = (kind: PlaceKind, name: string, lines: readonly string[]): Spot => ({
  kind,
  name,
  bytes: Buffer.from(lines.join('\n')),
})
