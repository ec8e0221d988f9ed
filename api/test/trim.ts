import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { startEmbedded } from '../src/platform/database/index.ts'
import { openAdmin } from './admin.ts'

const segment = /^[0-9A-F]{24}$/

/** Takes from a data folder that is stopped in order what its database does not read at the next start:
 *  the log before and after the segment that it stopped in. Each is as large as a small database, and
 *  the folder is copied often. */
export async function trimLog(folder: string): Promise<void> {
  const embedded = await startEmbedded({ folder, settings: { wal_recycle: 'off' } })
  const admin = openAdmin(embedded.adminUrl)
  // A new segment has room for what stopping writes.
  await admin.sql('select pg_switch_wal()')
  await admin.sql('checkpoint')
  const [current] = await admin.sql<{ name: string }>(
    'select pg_walfile_name(pg_current_wal_lsn()) as name',
  )
  await admin.close()
  await embedded.stop()
  const log = join(folder, 'postgres/pg_wal')
  for (const name of readdirSync(log))
    if (segment.test(name) && name !== current?.name) rmSync(join(log, name))
}
