import { setTimeout as pause } from 'node:timers/promises'
import type { Pool } from 'pg'
import { jobsOfRooms } from '../api/src/jobs-of-rooms.ts'
import { makePool, openFlights, startEmbedded } from '../api/src/platform/database/index.ts'
import { standsOn } from './generate/calendar.ts'
import { demandGenerated } from './generate/marker.ts'
import { demandLoopback } from './guard.ts'
import type { Served } from './processes.ts'
import { startServer } from './processes.ts'
import type { Shape } from './shape.ts'
import type { User } from './world.ts'
import { signIn } from './world.ts'

/** A generated database that runs, with who is signed in to it. */
export type Ground = {
  folder: string
  shape: Shape
  /** Of PostgreSQL. */
  version: string
  admin: Pool
  adminUrl: string
  urls: { runtime: string; jobs: string; gate: string }
  users: readonly User[]
}

/** Starts the database of a folder as the product does, with its own settings.
 *  @throws ForeignDatabase unless all that is in it was generated */
export async function openSide(folder: string, leaving: AsyncDisposableStack): Promise<Ground> {
  const embedded = await startEmbedded({ folder })
  leaving.defer(() => embedded.stop())
  demandLoopback(embedded.adminUrl)
  const admin = makePool({ connectionString: embedded.adminUrl, max: 4 })
  leaving.defer(() => admin.end())
  const client = await admin.connect()
  const shape = await demandGenerated(client).finally(() => client.release())
  const { rows } = await admin.query<{ server_version: string }>('show server_version')
  return {
    ...{ folder, shape, admin, adminUrl: embedded.adminUrl },
    version: rows[0]?.server_version ?? '',
    urls: {
      runtime: embedded.url('runtime'),
      jobs: embedded.url('jobs'),
      gate: embedded.url('gate'),
    },
    users: await signIn(admin),
  }
}

type Starting = { signal: AbortSignal; leaving: AsyncDisposableStack }

/** The product as `npm start` runs it, with every gate; only the limits that keep one address from
 *  asking too much are out of the way. Its work of the day, which begins with it, is done when this resolves. */
export async function startProduct(
  { folder, admin }: Pick<Ground, 'folder' | 'admin'>,
  { signal, leaving }: Starting,
  env: Record<string, string> = {},
): Promise<Served> {
  const product = await startServer({
    script: 'api/src/main.ts',
    env: {
      STAPTEAM_DATA: folder,
      STAPTEAM_DEMO_DATE: standsOn,
      STAPTEAM_REQUESTS_PER_MINUTE: '999999',
      STAPTEAM_BUSY_AFTER_MS: '0',
      ...env,
    },
    signal,
  })
  leaving.defer(() => product.stop())
  await untilDayBegun(admin, signal)
  return product
}

const longestBeginning = 600_000

async function untilDayBegun(admin: Pool, signal: AbortSignal): Promise<void> {
  const atStart = jobsOfRooms.filter((queue) => queue.atStart).map(({ name }) => name)
  for (const until = Date.now() + longestBeginning; Date.now() < until; await pause(250)) {
    signal.throwIfAborted()
    const { rows } = await admin.query<{ done: boolean }>(begun, [atStart])
    if (rows[0]?.done) return
  }
  throw new Error('The work of the day was not done in time.')
}

const begun = `
  select count(distinct name) = cardinality($1::text[]) and bool_and(state > 'active') as done
  from pgboss.job where name = any ($1)`

/** The bare server over the same database, with as many connections to it as the product has for
 *  what is measured. */
export async function startBare(
  { adminUrl, urls }: Pick<Ground, 'adminUrl' | 'urls'>,
  { signal, leaving }: Starting,
): Promise<Served> {
  const flights = openFlights(urls)
  const most = flights.options.max
  await flights.end()
  const bare = await startServer({
    script: 'bench/bare/server.ts',
    env: { DATABASE_URL: adminUrl, POOL: String(most) },
    signal,
  })
  leaving.defer(() => bare.stop())
  return bare
}
