import type { Tx } from '../../platform/actor/index.ts'

export async function findSafeContact(tx: Tx, caseId: string) {
  return tx
    .selectFrom('safeContacts')
    .select(['sealed', 'recordedAt', 'version'])
    .where('caseId', '=', caseId)
    .executeTakeFirst()
}

/** The version that counts, locked; undefined as long as nothing was recorded. */
export async function findSafeContactForUpdate(tx: Tx, caseId: string) {
  return tx
    .selectFrom('safeContacts')
    .select('version')
    .where('caseId', '=', caseId)
    .forUpdate()
    .executeTakeFirst()
}

export type SafeContactRow = {
  programmeId: string
  caseId: string
  sealed: Buffer
  recordedAt: Date
  version: number
}

export async function insertSafeContact(tx: Tx, row: SafeContactRow): Promise<void> {
  await tx.insertInto('safeContacts').values(row).execute()
}

export async function updateSafeContact(tx: Tx, row: SafeContactRow): Promise<void> {
  const { sealed, recordedAt, version } = row
  await tx
    .updateTable('safeContacts')
    .set({ sealed, recordedAt, version })
    .where('caseId', '=', row.caseId)
    .executeTakeFirstOrThrow()
}
