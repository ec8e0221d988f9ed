import { mkdtempSync, rmSync } from 'node:fs'
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
import type { DatabaseUrls, Embedded, Pools } from '../api/src/platform/database/index.ts'
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
import { fill } from '../api/test/prepared.ts'
import { testRoom } from '../api/test/room.ts'
import { trimLog } from '../api/test/trim.ts'
import { atEnd } from './at-end.ts'
import { demandGenerated, demandLoopback, markGenerated } from './guard.ts'

/** What a server stands on, in a folder of its own: its database and its keys. */
export type Footing = {
  folder: string
  urls: DatabaseUrls & { admin: string }
  ground: Ground
  pools: Pools
  /** Beyond row security: to plant, to sabotage, and to look behind the curtain. */
  admin: Admin
  close(): Promise<void>
}

/** A server of our own at loopback over a footing of its own. */
export type Place = Footing & {
  /** Such as `http://127.0.0.1:40123`. */
  origin: string
  app: App
}

type Wish = {
  /** Connections of the runtime login; the product's own number when left out. */
  connections?: number
  /** Settings of this PostgreSQL. */
  settings?: Record<string, string>
}

const demoDate = '2024-01-08'

/** A new folder that goes with the harness. @returns its path and how it is removed before */
export function openFolder(): { folder: string; remove: () => Promise<void> } {
  const folder = mkdtempSync(join(testRoom(), 'stapteam-prove-'))
  return { folder, remove: atEnd(async () => rmSync(folder, { recursive: true, force: true })) }
}

/** What stands on a footing before a harness begins: in a run of tests it is made once, and copied. */
export type Laid = { name: string; lay(footing: Footing): Promise<void> }

/** Opens the place: migrated, marked as generated, empty of people unless some are laid in, and served. */
export async function openPlace(wish: Wish = {}, laid?: Laid): Promise<Place> {
  const { folder, remove } = openFolder()
  try {
    await fillFooting(folder, laid)
    const footing = await stand(folder, wish)
    const app = await buildApp(footing.ground)
    const leave = atEnd(async () => {
      app.server.closeAllConnections()
      await app.close()
    })
    const close = () => leave().then(footing.close).then(remove)
    try {
      return { ...footing, app, origin: await listen(app), close }
    } catch (error) {
      await close()
      throw error
    }
  } catch (error) {
    await remove()
    throw error
  }
}

/** Lays a footing in an empty folder: migrated, marked as generated, empty of people unless some are
 *  laid in. */
export async function layFooting(folder: string, laid?: Laid): Promise<Footing> {
  await fillFooting(folder, laid)
  return stand(folder, {})
}

/** The same, and leaves it stopped. */
export function fillFooting(folder: string, laid?: Laid): Promise<void> {
  if (laid === undefined) return fill(folder, 'footing', lay)
  return fill(folder, laid.name, async (at) => {
    const footing = await layFooting(at)
    await laid.lay(footing).finally(footing.close)
  })
}

/** Joins or starts the database of a folder where a footing was laid. */
export function joinFooting(folder: string): Promise<Footing> {
  return stand(folder, {})
}

async function stand(folder: string, wish: Wish) {
  const undo: (() => Promise<void>)[] = []
  const close = async () => {
    for (const ended of undo.splice(0).reverse()) await ended()
  }
  try {
    const embedded = await startEmbedded({ folder, settings: { ...quick, ...wish.settings } })
    undo.push(atEnd(() => embedded.stop()))
    await demandGenerated(embedded.adminUrl)
    const urls = { admin: embedded.adminUrl, ...forEachLogin((login) => embedded.url(login)) }
    const { connections } = wish
    const pools = openPools(urls, connections === undefined ? {} : { runtime: connections })
    undo.push(atEnd(() => closePools(pools)))
    const ground = makeGround(folder, await openFolderKeyStore(join(folder, 'keys')), pools)
    const admin = openAdmin(urls.admin)
    undo.push(atEnd(() => admin.close()))
    return { folder, urls, ground, pools, admin, close }
  } catch (error) {
    await close()
    throw error
  }
}

// No power is cut here.
const quick = { fsync: 'off' }

async function lay(folder: string): Promise<void> {
  const embedded = await startEmbedded({ folder, settings: quick })
  const leave = atEnd(() => embedded.stop())
  await mark(embedded)
  await leave()
  await trimLog(folder)
}

async function mark({ adminUrl, passwords }: Embedded): Promise<void> {
  await markGenerated(adminUrl)
  await migrate({
    adminUrl,
    directory: migrations,
    passwords,
    afterMigrate: async (client) => {
      await writeCells(client)
      const row = ['demonstration', demoDate]
      await client.query('insert into installation (mode, demo_date) values ($1, $2)', row)
    },
  })
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

async function listen(app: App): Promise<string> {
  const origin = await app.listen({ port: 0, host: '127.0.0.1' })
  demandLoopback(origin)
  return origin
}
