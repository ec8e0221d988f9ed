import { Pool } from 'pg'
import { closePools, openPools, startEmbedded } from '../api/src/platform/database/index.ts'
import { parsers } from '../api/src/platform/database/parsers.ts'
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
  const admin = new Pool({ connectionString: embedded.adminUrl, types: parsers, max: 4 })
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
 *  asking too much are out of the way. */
export async function startProduct(
  { folder }: Pick<Ground, 'folder'>,
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
  return product
}

/** The bare server over the same database, with as many connections to it as the product has. */
export async function startBare(
  { adminUrl, urls }: Pick<Ground, 'adminUrl' | 'urls'>,
  { signal, leaving }: Starting,
): Promise<Served> {
  const pools = openPools(urls)
  const most = pools.runtime.options.max
  await closePools(pools)
  const bare = await startServer({
    script: 'bench/bare/server.ts',
    env: { DATABASE_URL: adminUrl, POOL: String(most) },
    signal,
  })
  leaving.defer(() => bare.stop())
  return bare
}
