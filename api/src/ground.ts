import { join } from 'node:path'
import type { ClientBase } from 'pg'
import { loadDemonstration } from './demonstration/index.ts'
import { holdsMatrix, writeCells } from './platform/access/index.ts'
import { openProcessingLog } from './platform/audit/index.ts'
import { openClock } from './platform/clock/index.ts'
import type { Config, Ground } from './platform/config/index.ts'
import { ConfigRefusal } from './platform/config/index.ts'
import { openFolderKeyStore, parseMasterKey } from './platform/crypto/index.ts'
import type { Database } from './platform/database/index.ts'
import { checkStrength, isCurrent, migrate, openDatabase } from './platform/database/index.ts'
import { reportFault } from './platform/log/index.ts'

const directory = join(import.meta.dirname, '../../database/migrations')

/** The ground, and how to leave it. */
export type OpenGround = Ground & { database: Database; close(): Promise<void> }

/** Opens database and keys, brings the embedded database up to date, and checks that every gate is
 *  shut before anything is served. @throws Refusal or ConfigRefusal with one plain sentence */
export async function openGround(config: Config): Promise<OpenGround> {
  const database = await openDatabase({ folder: config.folder, urls: config.urls })
  try {
    const keys = await openFolderKeyStore(
      join(config.folder, 'keys'),
      config.masterKey === undefined ? undefined : { current: parseMasterKey(config.masterKey) },
    )
    const adminUrl =
      database.adminUrl ?? (config.mode === 'demonstration' ? config.adminUrl : undefined)
    if (adminUrl !== undefined) {
      await bringUp(config, adminUrl, database)
      await loadDemonstration({ config, adminUrl, keys })
    }
    await checkGates(database, config)
    return {
      config,
      keys,
      database,
      clock: openClock(config.demoDate),
      ...database.queries,
      processingLog: openProcessingLog(
        join(config.folder, 'processing-log'),
        keys.secret('processing-log'),
      ),
      report: reportFault,
      migrationsCurrent: () => isCurrent(database.pools.runtime, directory),
      close: () => database.stop(),
    }
  } catch (error) {
    await database.stop()
    throw error
  }
}

/** Migrates, and writes down in the database what this installation is and who may see what. */
export async function bringUp(config: Config, adminUrl: string, { passwords }: Database) {
  return migrate({
    adminUrl,
    directory,
    passwords,
    afterMigrate: async (client) => {
      await writeCells(client)
      await stateInstallation(client, config)
    },
  })
}

async function stateInstallation(client: ClientBase, { mode, demoDate }: Config): Promise<void> {
  await client.query(
    'insert into installation (mode, demo_date) values ($1, $2) on conflict do nothing',
    [mode, demoDate ?? null],
  )
}

async function checkGates({ pools }: Database, config: Config): Promise<void> {
  await checkStrength(pools.runtime, 'runtime')
  await checkStrength(pools.jobs, 'jobs')
  await checkStrength(pools.gate, 'gate')
  if (!(await isCurrent(pools.runtime, directory)))
    throw new ConfigRefusal('The database is not up to date: run `stapteam migrate` first.')
  if (!(await holdsMatrix(pools.runtime)))
    throw new ConfigRefusal(
      'The access matrix in the database is not this one: run `stapteam migrate`.',
    )
  await demandSameInstallation({ pools } as Database, config)
}

async function demandSameInstallation({ pools }: Database, { mode, demoDate }: Config) {
  const { rows } = await pools.runtime.query<{ mode: string; demo_date: string | null }>(
    'select mode, demo_date from installation',
  )
  const [found] = rows
  if (found?.mode !== mode)
    throw new ConfigRefusal(
      `This database is for ${found?.mode ?? 'nothing yet'}, not for ${mode}.`,
    )
  if ((found.demo_date ?? undefined) !== demoDate)
    throw new ConfigRefusal(
      `This demonstration stands at ${found.demo_date}. Another date is another data folder: set STAPTEAM_DATA.`,
    )
}
