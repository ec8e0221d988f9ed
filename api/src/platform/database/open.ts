import type { Embedded } from './embedded.ts'
import { startEmbedded } from './embedded.ts'
import type { DatabaseUrls, Passwords } from './logins.ts'
import { forEachLogin, passwordsIn } from './logins.ts'
import type { Pools, Queries } from './pools.ts'
import { closePools, openPools, queriesOver } from './pools.ts'

/** Given `urls`, that PostgreSQL is used; else the embedded one of `folder`. */
export type DatabaseConfig = { folder: string; urls?: DatabaseUrls | undefined }
/** The database, open. */
export type Database = {
  pools: Pools
  queries: Queries
  urls: DatabaseUrls
  /** Of the logins; for the migrator. */
  passwords: Passwords
  /** Of the embedded database only: an external one is migrated by `stapteam migrate`. */
  adminUrl?: string
  /** The embedded server ran already. */
  adopted: boolean
  /** Closes the pools, then stops the embedded server when nobody else uses it. */
  stop(): Promise<void>
}

/** Starts or finds the database and opens its pools; nothing is migrated and nothing checked yet.
 *  @throws Refusal when the embedded server cannot start */
export async function openDatabase({ folder, urls }: DatabaseConfig): Promise<Database> {
  if (urls) return overPools(urls)
  const embedded = await startEmbedded({ folder })
  return overPools(
    forEachLogin((login) => embedded.url(login)),
    embedded,
  )
}

function overPools(urls: DatabaseUrls, embedded?: Embedded): Database {
  const pools = openPools(urls)
  return {
    pools,
    queries: forEachLogin((login) => queriesOver(pools[login])),
    urls,
    passwords: passwordsIn(urls),
    ...(embedded && { adminUrl: embedded.adminUrl }),
    adopted: embedded?.adopted ?? false,
    stop: async () => {
      await closePools(pools)
      await embedded?.stop()
    },
  }
}
