import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { App } from '../api/src/app.ts'
import { buildApp } from '../api/src/app.ts'
import { migrations } from '../api/src/bring-up.ts'
import { writeCells } from '../api/src/platform/access/index.ts'
import { openProcessingLog } from '../api/src/platform/audit/index.ts'
import { openClock } from '../api/src/platform/clock/index.ts'
import type { Ground } from '../api/src/platform/config/index.ts'
import { readConfig } from '../api/src/platform/config/index.ts'
import type { FolderKeyStore } from '../api/src/platform/crypto/index.ts'
import { openFolderKeyStore } from '../api/src/platform/crypto/index.ts'
import type { DatabaseUrls, Pools } from '../api/src/platform/database/index.ts'
import {
  closePools,
  forEachLogin,
  migrate,
  openPools,
  queriesOver,
  startEmbedded,
} from '../api/src/platform/database/index.ts'
import type { Admin } from '../api/test/admin.ts'
import { openAdmin } from '../api/test/admin.ts'
import { atEnd } from './at-end.ts'
import { demandGenerated, demandLoopback, markGenerated } from './guard.ts'

/** A server of our own at loopback, over a database of our own in a folder of its own. */
export type Place = {
  /** Such as `http://127.0.0.1:40123`. */
  origin: string
  folder: string
  urls: DatabaseUrls & { admin: string }
  app: App
  ground: Ground
  pools: Pools
  /** Beyond row security: to plant, to sabotage, and to look behind the curtain. */
  admin: Admin
  close(): Promise<void>
}

type Wish = {
  /** Connections of the runtime login; the product's own number when left out. */
  connections?: number
  /** Settings of this PostgreSQL. */
  settings?: Record<string, string>
}

export const demoDate = '2024-01-08'

/** Opens the place: migrated, marked as generated, empty of people, and served. */
export async function openPlace({ connections, settings }: Wish = {}): Promise<Place> {
  const folder = mkdtempSync(join(tmpdir(), 'stapteam-prove-'))
  const undo = [atEnd(async () => rmSync(folder, { recursive: true, force: true }))]
  const close = async () => {
    for (const ended of undo.splice(0).reverse()) await ended()
  }
  try {
    const urls = await openDatabase({ folder, settings, undo })
    const pools = openPools(urls, connections === undefined ? {} : { runtime: connections })
    undo.push(atEnd(() => closePools(pools)))
    const ground = makeGround(folder, await openFolderKeyStore(join(folder, 'keys')), pools)
    const admin = openAdmin(urls.admin)
    undo.push(atEnd(() => admin.close()))
    const app = await buildApp(ground)
    const origin = await listen(app, undo)
    return { origin, folder, urls, app, ground, pools, admin, close }
  } catch (error) {
    await close()
    throw error
  }
}

type Undo = (() => Promise<void>)[]
type Opening = { folder: string; settings: Record<string, string> | undefined; undo: Undo }

async function openDatabase({ folder, settings = {}, undo }: Opening): Promise<Place['urls']> {
  const embedded = await startEmbedded({ folder, settings: { fsync: 'off', ...settings } })
  undo.push(atEnd(() => embedded.stop()))
  await markGenerated(embedded.adminUrl)
  await migrate({
    adminUrl: embedded.adminUrl,
    directory: migrations,
    passwords: embedded.passwords,
    afterMigrate: async (client) => {
      await writeCells(client)
      const row = ['demonstration', demoDate]
      await client.query('insert into installation (mode, demo_date) values ($1, $2)', row)
    },
  })
  await demandGenerated(embedded.adminUrl)
  return { admin: embedded.adminUrl, ...forEachLogin((login) => embedded.url(login)) }
}

function makeGround(folder: string, keys: FolderKeyStore, pools: Pools): Ground {
  const env = { STAPTEAM_DATA: folder, LOG_LEVEL: 'silent' }
  return {
    // A machine under load lags; that is not what a harness is about.
    config: { ...readConfig(env, folder), requestsPerMinute: 100_000_000, busyAfterMs: 0 },
    clock: openClock(demoDate),
    keys,
    ...forEachLogin((login) => queriesOver(pools[login])),
    flights: pools.runtime,
    processingLog: openProcessingLog(join(folder, 'processing-log'), keys.secret('processing-log')),
    report: () => undefined,
    migrationsCurrent: async () => true,
  }
}

async function listen(app: App, undo: Undo): Promise<string> {
  undo.push(
    atEnd(async () => {
      app.server.closeAllConnections()
      await app.close()
    }),
  )
  const origin = await app.listen({ port: 0, host: '127.0.0.1' })
  demandLoopback(origin)
  return origin
}
