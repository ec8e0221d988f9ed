import type { Kysely, Transaction } from 'kysely'
import type { DB } from '../../platform/database/tables.gen.ts'
import type { NewPasskey } from './passkeys.ceremony.actions.ts'

/** @returns the passkey of that credential, with what proves it, while it has not ended */
export async function findPasskey(gate: Kysely<DB>, credentialId: string) {
  return gate
    .selectFrom('passkeys')
    .select(['id', 'personId', 'credentialId', 'publicKey', 'counter'])
    .where('credentialId', '=', credentialId)
    .where('endedAt', 'is', null)
    .executeTakeFirst()
}

/** The credentials a person has, so that a device does not make a second one. */
export async function listCredentialIds(gate: Kysely<DB>, personId: string): Promise<string[]> {
  const rows = await gate
    .selectFrom('passkeys')
    .select('credentialId')
    .where('personId', '=', personId)
    .where('endedAt', 'is', null)
    .execute()
  return rows.map(({ credentialId }) => credentialId)
}

type Use = { id: string; counter: { stored: number; given: number } }

/** Marks a use. @returns false when the passkey was used in between, or has ended */
export async function usePasskey(tx: Transaction<DB>, { id, counter }: Use): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('passkeys')
    .set({ counter: counter.given, lastUsedAt: new Date() })
    .where('id', '=', id)
    .where('counter', '=', counter.stored)
    .where('endedAt', 'is', null)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

type Added = NewPasskey & { personId: string; label: string }

/** Adds the first passkey of somebody invited, who has no session yet. */
export async function addPasskey(tx: Transaction<DB>, passkey: Added): Promise<void> {
  await tx
    .insertInto('passkeys')
    .values({ ...passkey, createdAt: new Date() })
    .execute()
}

/** Ends every passkey of a person: when an invitation replaces how she signs in. */
export async function endPasskeysOf(tx: Transaction<DB>, personId: string): Promise<void> {
  await tx
    .updateTable('passkeys')
    .set({ endedAt: new Date() })
    .where('personId', '=', personId)
    .where('endedAt', 'is', null)
    .execute()
}
