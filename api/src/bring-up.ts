import { join } from 'node:path'
import type { ClientBase } from 'pg'
import { loadDemonstration } from './demonstration/index.ts'
import { writeCells } from './platform/access/index.ts'
import type { Config } from './platform/config/index.ts'
import type { FolderKeyStore } from './platform/crypto/index.ts'
import type { Database } from './platform/database/index.ts'
import { migrate } from './platform/database/index.ts'

/** Where the migrations are. */
export const migrations = join(import.meta.dirname, '../../database/migrations')

type BringUp = {
  config: Config
  adminUrl: string
  passwords: Database['passwords']
  keys: FolderKeyStore
}

/** Migrates, writes down in the database who may see what and what this installation is, and fills
 *  an empty demonstration. */
export async function bringUp({ config, adminUrl, passwords, keys }: BringUp) {
  const migrated = await migrate({
    adminUrl,
    directory: migrations,
    passwords,
    afterMigrate: async (client) => {
      await writeCells(client)
      await stateInstallation(client, config)
    },
  })
  await loadDemonstration({ config, adminUrl, keys })
  return migrated
}

async function stateInstallation(client: ClientBase, { mode, demoDate }: Config): Promise<void> {
  await client.query(
    'insert into installation (mode, demo_date) values ($1, $2) on conflict do nothing',
    [mode, demoDate ?? null],
  )
}
