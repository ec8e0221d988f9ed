import { CamelCasePlugin, Kysely, PostgresDialect } from 'kysely'
import type { PoolConfig } from 'pg'
import { Pool } from 'pg'
import type { DatabaseUrls, Login } from './logins.ts'
import { forEachLogin } from './logins.ts'
import { parsers } from './parsers.ts'
import type { DB } from './tables.gen.ts'

export type Pools = Record<Login, Pool>
/** The same pools through the query builder: columns in camelCase. */
export type Queries = Record<Login, Kysely<DB>>

// Requests wait for a free connection rather than for a crowded database. Gate only signs in.
const shapes: Record<Login, PoolConfig> = {
  runtime: { max: 12, statement_timeout: 15_000, idle_in_transaction_session_timeout: 30_000 },
  jobs: { max: 5, idle_in_transaction_session_timeout: 60_000 },
  gate: { max: 3, statement_timeout: 5_000, idle_in_transaction_session_timeout: 10_000 },
}

/** Opens one pool per login; a connection is made when it is first asked for.
 *  @param most connections of a login, where it is another number than ours */
export function openPools(urls: DatabaseUrls, most: Partial<Record<Login, number>> = {}): Pools {
  return forEachLogin((login) => {
    const { max, ...shape } = shapes[login]
    return openPool({ ...shape, max: most[login] ?? max }, login, urls[login])
  })
}

/** A pool of `runtime` for the requests of one flight, so that none of them waits for a long one. Few
 *  connections: each has done the same a moment ago and has at hand what it needs; twice as many answered
 *  up to a sixth less (over the database of `npm run bench`, two processors). */
export function openFlights({ runtime }: Pick<DatabaseUrls, 'runtime'>): Pool {
  return openPool({ ...shapes.runtime, max: 6 }, 'flights', runtime)
}

function openPool(shape: PoolConfig, name: Login | 'flights', connectionString: string): Pool {
  return makePool({
    ...shape,
    connectionString,
    application_name: `stapteam ${name}`,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 60_000,
  })
}

/** A pool that answers as the product reads. A connection that breaks, idle, between two statements of a
 *  transaction, or while the pool closes under a server that stops, ends nobody's process: it is
 *  replaced, and whoever asks it something more gets the error. */
export function makePool(shape: PoolConfig): Pool {
  const pool = new Pool({ types: parsers, ...shape })
  pool.on('error', () => undefined)
  pool.on('connect', (client) => void client.on('error', () => undefined))
  return pool
}

/** The query builder over a pool. Keys inside a JSON value stay as they were written. */
export function queriesOver(pool: Pool): Kysely<DB> {
  return new Kysely<DB>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  })
}

/** Waits until every connection was given back, and closes them. */
export async function closePools(pools: Pools): Promise<void> {
  await Promise.all(Object.values(pools).map((pool) => pool.end()))
}
