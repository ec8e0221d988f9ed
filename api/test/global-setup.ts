import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { writeCells } from '../src/platform/access/index.ts'
import { createDatabase, logins, migrate, startEmbedded } from '../src/platform/database/index.ts'
import { openRunFolder } from './prepared.ts'
import { testRoom } from './room.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Addresses with `{database}` in the place of the name. */
    databaseUrls: Record<'admin' | 'runtime' | 'jobs' | 'gate', string>
  }
}

export const template = 'stapteam_template'
export const demoDate = '2024-01-08'

/** One PostgreSQL for the run, and in it one migrated database that each test file clones. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const leave = openRunFolder()
  const folder = mkdtempSync(join(testRoom(), 'stapteam-of-all-'))
  const embedded = await startEmbedded({
    folder,
    settings: { fsync: 'off', max_connections: '200', max_wal_size: '256MB' },
  })
  const named = (url: string, name: string) => url.replace('/stapteam?', `/${name}?`)
  await createDatabase(embedded.adminUrl, template)
  await migrate({
    adminUrl: named(embedded.adminUrl, template),
    directory: join(import.meta.dirname, '../../database/migrations'),
    passwords: embedded.passwords,
    afterMigrate: async (client) => {
      await writeCells(client)
      await client.query('insert into installation (mode, demo_date) values ($1, $2)', [
        'demonstration',
        demoDate,
      ])
    },
  })
  const [runtime = '', jobs = '', gate = ''] = logins.map((login) =>
    embedded.url(login, '{database}'),
  )
  project.provide('databaseUrls', {
    admin: named(embedded.adminUrl, '{database}'),
    runtime,
    jobs,
    gate,
  })
  return async () => {
    await embedded.stop()
    rmSync(folder, { recursive: true, force: true })
    leave()
  }
}
