import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
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

export type Loaded = {
  admin: Admin
  keys: FolderKeyStore
  load(): Promise<void>
  /** The real app over it, on the same day; closed when the database is dropped. */
  open(): Promise<{ app: App; ground: Ground }>
  drop(): Promise<void>
}

/** A database of its own that holds the demonstration as it stands on this day. */
export async function loadOn(today: string): Promise<Loaded> {
  const name = `demo_${randomBytes(6).toString('hex')}`
  const folder = mkdtempSync(join(tmpdir(), 'stapteam-demo-'))
  const at = (database: string) => inject('databaseUrls').admin.replace('{database}', database)
  await createDatabase(at('postgres'), name, template)
  const keys = await openFolderKeyStore(join(folder, 'keys'))
  const config = readConfig({ STAPTEAM_DATA: folder, STAPTEAM_DEMO_DATE: today }, folder)
  const load = () => loadDemonstration({ config, adminUrl: at(name), keys })
  await load()
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
