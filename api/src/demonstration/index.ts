/** The demonstration: programmes with invented people and women, from the data in database/demo,
 *  and the same at every start. History runs up to the day at which the demonstration stands. */
import { sql } from 'kysely'
import type { Pool } from 'pg'
import type { Config } from '../platform/config/index.ts'
import type { FolderKeyStore } from '../platform/crypto/index.ts'
import { makePool, queriesOver } from '../platform/database/index.ts'

type Loading = { config: Config; adminUrl: string; keys: FolderKeyStore }

/** Loads it in one transaction, when the database holds no programme yet. */
export async function loadDemonstration({ config, adminUrl, keys }: Loading): Promise<void> {
  const { mode, demoDate: today } = config
  if (mode !== 'demonstration' || today === undefined) return
  const pool = makePool({ connectionString: adminUrl, max: 1 })
  try {
    await fillOnce(pool, { today, keys })
  } finally {
    await pool.end()
  }
}

async function fillOnce(pool: Pool, { today, keys }: { today: string; keys: FolderKeyStore }) {
  await queriesOver(pool)
    .transaction()
    .execute(async (tx) => {
      await sql`set local role stapteam_owner`.execute(tx)
      // Two that start at once: the second waits here, and then finds it done.
      await sql`lock table programmes in exclusive mode`.execute(tx)
      const found = await tx.selectFrom('programmes').select('id').limit(1).execute()
      if (found.length > 0) return
      // Loaded by the one start that fills a database.
      const { makeDemonstration } = await import('./make.ts')
      const { writeRows } = await import('./rows.ts')
      await writeRows(tx, await makeDemonstration({ today, keys }))
    })
}
