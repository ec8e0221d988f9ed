import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'vitest'
import type { App } from '../src/app.ts'
import { buildApp } from '../src/app.ts'
import { loadDemonstration } from '../src/demonstration/index.ts'
import type { Ground } from '../src/platform/config/index.ts'
import { readConfig } from '../src/platform/config/index.ts'
import type { FolderKeyStore } from '../src/platform/crypto/index.ts'
import { openFolderKeyStore } from '../src/platform/crypto/index.ts'
import { closePools, createDatabase, dropDatabase } from '../src/platform/database/index.ts'
import type { Admin } from './admin.ts'
import { openAdmin } from './admin.ts'
import { template } from './global-setup.ts'
import { groundOver } from './ground.ts'
import { fill } from './prepared.ts'
import { testRoom } from './room.ts'

export type Loaded = {
  admin: Admin
  keys: FolderKeyStore
  load(): Promise<void>
  /** The real app over it, on the same day; closed when the database is dropped. */
  open(): Promise<{ app: App; ground: Ground }>
  drop(): Promise<void>
}

const at = (database: string) => inject('databaseUrls').admin.replace('{database}', database)

/** A database of its own that holds the demonstration as it stands on this day: loaded once in a run,
 *  and copied after that. @param afresh loaded for this one alone */
export async function loadOn(today: string, { afresh = false } = {}): Promise<Loaded> {
  const name = `demo_${randomBytes(6).toString('hex')}`
  const folder = mkdtempSync(join(testRoom(), 'stapteam-demo-'))
  if (afresh) await loadInto({ folder, name, today })
  else {
    const once = `demonstration_${today.replaceAll('-', '_')}`
    await fill(folder, once, (into) => loadInto({ folder: into, name: once, today }))
    await createDatabase(at('postgres'), name, once)
  }
  const keys = await openFolderKeyStore(join(folder, 'keys'))
  const load = () => loadAgain({ folder, name, today })
  const admin = openAdmin(at(name))
  const { ground, pools } = groundOver({ database: name, folder, keys, today })
  let app: App | undefined
  const open = async () => {
    app ??= await buildApp(ground)
    return { app, ground }
  }
  const drop = async () => {
    await app?.close()
    await closePools(pools)
    await admin.close()
    await dropDatabase(at('postgres'), name)
    rmSync(folder, { recursive: true, force: true })
  }
  return { admin, keys, load, open, drop }
}

type Place = { folder: string; name: string; today: string }

async function loadInto(place: Place): Promise<void> {
  await createDatabase(at('postgres'), place.name, template)
  await loadAgain(place)
}

async function loadAgain({ folder, name, today }: Place): Promise<void> {
  const keys = await openFolderKeyStore(join(folder, 'keys'))
  const config = readConfig({ STAPTEAM_DATA: folder, STAPTEAM_DEMO_DATE: today }, folder)
  await loadDemonstration({ config, adminUrl: at(name), keys })
}
