import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { writeCells } from '../../api/src/platform/access/cells.ts'
import { migrate, startEmbedded } from '../../api/src/platform/database/index.ts'
import { standsOn } from './calendar.ts'
import { ForeignDatabase } from './marker.ts'

const migrations = join(import.meta.dirname, '../../database/migrations')

// Nothing in it is worth keeping before it is whole; the run that measures starts it as it should be.
const hasty = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  shared_buffers: '1GB',
  max_wal_size: '8GB',
  maintenance_work_mem: '512MB',
}

/** Makes the database of a data folder as the product has it, empty, and leaves it stopped.
 *  @param fill writes its rows, as superuser @throws ForeignDatabase when the folder holds one already */
export async function makeDatabase<T>(
  folder: string,
  fill: (adminUrl: string) => Promise<T>,
): Promise<T> {
  if (existsSync(join(folder, 'postgres')))
    throw new ForeignDatabase(`There is a database in ${folder} already.`)
  const embedded = await startEmbedded({ folder, settings: hasty })
  try {
    await migrate({
      adminUrl: embedded.adminUrl,
      directory: migrations,
      passwords: embedded.passwords,
      afterMigrate: async (client) => {
        await writeCells(client)
        await client.query('insert into installation (mode, demo_date) values ($1, $2)', [
          'demonstration',
          standsOn,
        ])
      },
    })
    return await fill(embedded.adminUrl)
  } finally {
    await embedded.stop()
  }
}
