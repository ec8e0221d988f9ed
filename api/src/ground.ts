import { join } from 'node:path'
import { bringUp, migrations } from './bring-up.ts'
import { checkGates } from './check-gates.ts'
import { openKeys } from './open-keys.ts'
import { openProcessingLog } from './platform/audit/index.ts'
import { openClock } from './platform/clock/index.ts'
import type { Config, Ground } from './platform/config/index.ts'
import type { Database } from './platform/database/index.ts'
import { isCurrent, openDatabase, openFlights } from './platform/database/index.ts'
import { reportFault } from './platform/log/index.ts'

/** The ground, and how to leave it. */
export type OpenGround = Ground & { database: Database; close(): Promise<void> }

/** Opens database and keys, brings the embedded database up to date, and checks that every gate is
 *  shut before anything is served. @throws Refusal or ConfigRefusal with one plain sentence */
export async function openGround(config: Config): Promise<OpenGround> {
  const database = await openDatabase({ folder: config.folder, urls: config.urls })
  try {
    return await openOver(database, config)
  } catch (error) {
    await database.stop()
    throw error
  }
}

async function openOver(database: Database, config: Config): Promise<OpenGround> {
  const { adminUrl, passwords, pools, queries, urls } = database
  const keys = await openKeys(config)
  if (adminUrl !== undefined) await bringUp({ config, adminUrl, passwords, keys })
  await checkGates(database, config)
  const flights = openFlights(urls)
  return {
    config,
    keys,
    database,
    clock: openClock(config.demoDate),
    ...queries,
    flights,
    processingLog: openProcessingLog(
      join(config.folder, 'processing-log'),
      keys.secret('processing-log'),
    ),
    report: reportFault,
    migrationsCurrent: () => isCurrent(pools.runtime, migrations),
    close: async () => {
      await flights.end()
      await database.stop()
    },
  }
}
