import type { Kysely, Transaction } from 'kysely'
import type { DB } from '../../platform/database/tables.gen.ts'

/** @returns the code that its first part finds, while it is good */
export async function findRecoveryCode(gate: Kysely<DB>, locator: string) {
  return gate
    .selectFrom('recoveryCodes')
    .select(['id', 'personId', 'hash'])
    .where('locator', '=', locator)
    .where('usedAt', 'is', null)
    .where('endedAt', 'is', null)
    .executeTakeFirst()
}

/** @returns whether it was good until now */
export async function useRecoveryCode(tx: Transaction<DB>, id: string): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('recoveryCodes')
    .set({ usedAt: new Date() })
    .where('id', '=', id)
    .where('usedAt', 'is', null)
    .where('endedAt', 'is', null)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

/** Ends the codes of a person: when an invitation replaces how she signs in. */
export async function endRecoveryCodesOf(tx: Transaction<DB>, personId: string): Promise<void> {
  await tx
    .updateTable('recoveryCodes')
    .set({ endedAt: new Date() })
    .where('personId', '=', personId)
    .where('endedAt', 'is', null)
    .execute()
}
