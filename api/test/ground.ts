import { inject } from 'vitest'
import { openClock } from '../src/platform/clock/index.ts'
import type { Config, Ground } from '../src/platform/config/index.ts'
import { readConfig } from '../src/platform/config/index.ts'
import type { FolderKeyStore } from '../src/platform/crypto/index.ts'
import type { Pools } from '../src/platform/database/index.ts'
import { openPools, queriesOver } from '../src/platform/database/index.ts'

type Under = {
  /** The name of a database of the run. */
  database: string
  folder: string
  keys: FolderKeyStore
  /** The day on which it stands. */
  today: string
  config?: Partial<Config>
}

/** What the real app stands on, over a database of the run. */
export function groundOver(under: Under): { ground: Ground; pools: Pools } {
  const { database, folder, keys, today, config = {} } = under
  const urls = inject('databaseUrls')
  const at = (url: string) => url.replace('{database}', database)
  const pools = openPools({ runtime: at(urls.runtime), jobs: at(urls.jobs), gate: at(urls.gate) })
  for (const pool of Object.values(pools)) Object.assign(pool.options, patient)
  const ground: Ground = {
    config: {
      ...readConfig({ STAPTEAM_DATA: folder, LOG_LEVEL: 'silent' }, folder),
      adminUrl: at(urls.admin),
      ...quick,
      ...config,
    },
    clock: openClock(today),
    keys,
    runtime: queriesOver(pools.runtime),
    flights: pools.runtime,
    jobs: queriesOver(pools.jobs),
    gate: queriesOver(pools.gate),
    processingLog: { write: async () => undefined },
    report: () => undefined,
    migrationsCurrent: async () => true,
  }
  return { ground, pools }
}

// A machine that runs many tests at once lags, and that is not what they are about.
const quick = { requestsPerMinute: 1_000_000, busyAfterMs: 0 }
// Fifty who write at once wait long for one of twelve connections.
const patient = { connectionTimeoutMillis: 60_000 }
