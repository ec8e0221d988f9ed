import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { App } from '../src/app.ts'
import { buildApp } from '../src/app.ts'
import { openClock } from '../src/platform/clock/index.ts'
import { readConfig } from '../src/platform/config/index.ts'
import { openFolderKeyStore } from '../src/platform/crypto/index.ts'
import { openPools, queriesOver } from '../src/platform/database/index.ts'

/** The app as it is mounted, over a database that is never asked: for what it says of itself. */
export async function withDryApp<T>(look: (app: App) => T): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'stapteam-dry-'))
  const nowhere = 'postgres://nobody@localhost/none'
  const pools = openPools({ runtime: nowhere, jobs: nowhere, gate: nowhere })
  const app = await buildApp({
    config: readConfig({ STAPTEAM_DATA: folder, LOG_LEVEL: 'silent' }, folder),
    clock: openClock(),
    keys: await openFolderKeyStore(join(folder, 'keys')),
    runtime: queriesOver(pools.runtime),
    flights: pools.runtime,
    jobs: queriesOver(pools.jobs),
    gate: queriesOver(pools.gate),
    processingLog: { write: async () => undefined },
    report: () => undefined,
    migrationsCurrent: async () => true,
  })
  try {
    return look(app)
  } finally {
    await app.close()
    rmSync(folder, { recursive: true })
  }
}
