import { join } from 'node:path'
import type { FolderKeyStore } from '../platform/crypto/index.ts'
import { recordOperator, witnessFolder } from '../platform/jobs/index.ts'
import { verifyAll } from './audit-verify.ts'
import { countClients, countRows } from './restore.counts.ts'
import type { Answer, Context } from './verb.ts'

type Unpacked = { folder: string; keys: FolderKeyStore }

const migrations = join(import.meta.dirname, '../../../database/migrations')

/** Starts an unpacked database aside: it recovers to the moment of its backup, its audit is verified,
 *  its clients are counted by whether they can still be read, and that it was restored is put on
 *  record. @throws Refusal when it does not recover, or this version cannot serve it */
export async function tryOut(context: Context, { folder, keys }: Unpacked): Promise<Answer> {
  const { countPending, openDatabase } = await import('../platform/database/index.ts')
  const database = await openDatabase({ folder })
  const stopping: { value?: Promise<void> } = {}
  const stop = () => {
    stopping.value ??= database.stop()
    return stopping.value
  }
  context.atEnd(stop)
  try {
    const due = await countPending(database.pools.runtime, migrations)
    const audit = await verifyAll({
      jobs: database.queries.jobs,
      keys,
      folder: witnessFolder(folder),
    })
    const adminUrl = database.adminUrl ?? ''
    const [counts, clients] = [await countRows(adminUrl), await countClients(adminUrl, keys)]
    const act = { action: 'database.restored', resource: 'database' }
    await recordOperator(database.queries.jobs, act)
    const sound = audit.every(({ findings }) => findings.length === 0)
    return { migrationsDue: due, ...counts, clients, audit: { sound, programmes: audit } }
  } finally {
    await stop()
  }
}
