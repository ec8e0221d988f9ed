import { availableParallelism } from 'node:os'
import type { Kysely } from 'kysely'
import { Client } from 'pg'
import { makePool, queriesOver, startEmbedded } from '../../api/src/platform/database/index.ts'
import type { DB } from '../../api/src/platform/database/tables.gen.ts'
import { makeDatabase } from '../generate/empty.ts'
import { demandLoopback } from '../guard.ts'
import type { Size } from './fill.ts'
import { fill } from './fill.ts'

/** Makes a data folder of that size. @throws ForeignDatabase when there is one already */
export const generate = (folder: string, size: Size) =>
  makeDatabase(folder, async (connectionString) => {
    const client = new Client({ connectionString })
    await client.connect()
    return await fill(client, size).finally(() => client.end())
  })

/** What is measured: the database as the product starts it, by the login of its jobs. */
export type Ground = {
  jobs: Kysely<DB>
  programmes: readonly string[]
  /** Of PostgreSQL. */
  version: string
  /** The process of each connection: as many as there are processors. */
  backends: readonly number[]
}

type Known = { version: string; backend: number }
const known = `select current_setting('server_version') as version, pg_backend_pid() as backend`

/** Starts the database of a folder. @throws RangeError unless every programme in it was generated */
export async function open(folder: string, leaving: AsyncDisposableStack): Promise<Ground> {
  const embedded = await startEmbedded({ folder })
  leaving.defer(() => embedded.stop())
  demandLoopback(embedded.adminUrl)
  const max = availableParallelism()
  const pool = makePool({ connectionString: embedded.url('jobs'), max })
  leaving.defer(() => pool.end())
  const jobs = queriesOver(pool)
  const found = await jobs.selectFrom('programmes').select(['id', 'slug']).orderBy('id').execute()
  if (found.length === 0 || !found.every(({ slug }) => slug.startsWith('bench-')))
    throw new RangeError(`${folder} holds more than what was generated.`)
  const made = await Promise.all(Array.from({ length: max }, () => pool.connect()))
  const asked = await Promise.all(made.map((client) => client.query<Known>(known)))
  for (const client of made) client.release()
  return {
    jobs,
    programmes: found.map(({ id }) => id),
    version: asked[0]?.rows[0]?.version ?? '',
    backends: asked.flatMap(({ rows }) => rows.map(({ backend }) => backend)),
  }
}
