import type { Transaction } from 'kysely'
import type { DB } from '../../platform/database/tables.gen.ts'

/** How many of one's codes are left, and when they were made. */
export async function countRecoveryCodes(tx: Transaction<DB>, personId: string) {
  const rows = await tx
    .selectFrom('recoveryCodes')
    .select(['createdAt'])
    .where('personId', '=', personId)
    .where('usedAt', 'is', null)
    .where('endedAt', 'is', null)
    .execute()
  return { left: rows.length, createdAt: rows[0]?.createdAt ?? null }
}

type Stored = { locator: string; hash: string }

/** Ends the codes a person has and keeps new ones. @returns the id of one of them */
export async function replaceRecoveryCodes(
  tx: Transaction<DB>,
  personId: string,
  codes: readonly Stored[],
): Promise<string> {
  const now = new Date()
  await tx
    .updateTable('recoveryCodes')
    .set({ endedAt: now })
    .where('personId', '=', personId)
    .where('endedAt', 'is', null)
    .execute()
  const { id } = await tx
    .insertInto('recoveryCodes')
    .values(codes.map((code) => ({ ...code, personId, createdAt: now })))
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
