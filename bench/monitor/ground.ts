import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Kysely } from 'kysely'
import { Client, Pool } from 'pg'
import { writeCells } from '../../api/src/platform/access/cells.ts'
import { migrate, queriesOver, startEmbedded } from '../../api/src/platform/database/index.ts'
import { parsers } from '../../api/src/platform/database/parsers.ts'
import type { DB } from '../../api/src/platform/database/tables.gen.ts'
import { standsOn } from '../generate/calendar.ts'
import { demandLoopback } from '../guard.ts'
import type { Size } from './fill.ts'
import { fill } from './fill.ts'

const migrations = join(import.meta.dirname, '../../database/migrations')

// Nothing in it is worth keeping before it is whole; the run that measures starts it as the product does.
const hasty = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  shared_buffers: '1GB',
  max_wal_size: '8GB',
  maintenance_work_mem: '512MB',
}

/** Makes a data folder of that size. @throws RangeError when there is one already */
export async function generate(folder: string, size: Size) {
  if (existsSync(join(folder, 'postgres')))
    throw new RangeError(`There is a database in ${folder} already.`)
  const embedded = await startEmbedded({ folder, settings: hasty })
  try {
    await migrate({
      adminUrl: embedded.adminUrl,
      directory: migrations,
      passwords: embedded.passwords,
      afterMigrate: async (client) => {
        await writeCells(client)
        await client.query('insert into installation (mode, demo_date) values ($1, $2)', [
          'demonstration',
          standsOn,
        ])
      },
    })
    const client = new Client({ connectionString: embedded.adminUrl })
    await client.connect()
    return await fill(client, size).finally(() => client.end())
  } finally {
    await embedded.stop()
  }
}

/** What is measured: the database as the product starts it, by the login of its jobs. */
export type Ground = {
  jobs: Kysely<DB>
  programmes: readonly string[]
  /** Of PostgreSQL. */
  version: string
  /** The process of the one connection. */
  backend: number
}

/** Starts the database of a folder. @throws RangeError unless every programme in it was generated */
export async function open(folder: string, leaving: AsyncDisposableStack): Promise<Ground> {
  const embedded = await startEmbedded({ folder })
  leaving.defer(() => embedded.stop())
  demandLoopback(embedded.adminUrl)
  const pool = new Pool({ connectionString: embedded.url('jobs'), types: parsers, max: 1 })
  leaving.defer(() => pool.end())
  const jobs = queriesOver(pool)
  const found = await jobs.selectFrom('programmes').select(['id', 'slug']).orderBy('id').execute()
  if (found.length === 0 || !found.every(({ slug }) => slug.startsWith('bench-')))
    throw new RangeError(`${folder} holds more than what was generated.`)
  const { rows } = await pool.query<{ version: string; backend: number }>(
    `select current_setting('server_version') as version, pg_backend_pid() as backend`,
  )
  return {
    jobs,
    programmes: found.map(({ id }) => id),
    version: rows[0]?.version ?? '',
    backend: rows[0]?.backend ?? 0,
  }
}
