import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { findPostmaster } from './embedded.processes.ts'
import { migrate } from './migrate.ts'
import { openDatabase } from './open.ts'
import { clearScratch, scratchFolder, scratchMigrations } from './scratch.ts'

afterAll(clearScratch)

test('the embedded database opens, serves its pools, and stops with them', async () => {
  const folder = scratchFolder()
  const database = await openDatabase({ folder })
  const { adminUrl = '', passwords, pools } = database
  await migrate({ adminUrl, directory: scratchMigrations(), passwords })
  const { rows } = await pools.gate.query('select current_user as login')
  expect(rows).toEqual([{ login: 'stapteam_gate' }])

  // The same server as an external one: its addresses are enough, and it is not ours to stop.
  const external = await openDatabase({ folder: scratchFolder(), urls: database.urls })
  expect(external.adminUrl).toBeUndefined()
  expect(external.passwords).toEqual(passwords)
  await external.stop()
  expect(findPostmaster(join(folder, 'postgres'))).toBeDefined()

  await database.stop()
  expect(findPostmaster(join(folder, 'postgres'))).toBeUndefined()
})
