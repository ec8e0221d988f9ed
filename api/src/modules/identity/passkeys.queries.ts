import type { Transaction } from 'kysely'
import type { DB } from '../../platform/database/tables.gen.ts'
import type { NewPasskey } from './passkeys.ceremony.actions.ts'

/** One's own passkeys, the oldest first; never what proves them. */
export async function listPasskeys(tx: Transaction<DB>, personId: string) {
  return tx
    .selectFrom('passkeys')
    .select(['id', 'label', 'createdAt', 'lastUsedAt'])
    .where('personId', '=', personId)
    .where('endedAt', 'is', null)
    .orderBy('createdAt')
    .execute()
}

/** @returns when the person of this session proved who she is */
export async function getAuthenticatedAt(tx: Transaction<DB>, sessionId: string): Promise<Date> {
  const { authenticatedAt } = await tx
    .selectFrom('sessions')
    .select('authenticatedAt')
    .where('id', '=', sessionId)
    .executeTakeFirstOrThrow()
  return authenticatedAt
}

type Added = NewPasskey & { personId: string; label: string }

export async function insertPasskey(tx: Transaction<DB>, passkey: Added): Promise<string> {
  const { id } = await tx
    .insertInto('passkeys')
    .values({ ...passkey, createdAt: new Date() })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function endPasskey(tx: Transaction<DB>, passkeyId: string): Promise<void> {
  await tx
    .updateTable('passkeys')
    .set({ endedAt: new Date() })
    .where('id', '=', passkeyId)
    .where('endedAt', 'is', null)
    .execute()
}
