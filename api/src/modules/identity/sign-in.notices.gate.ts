import type { Kysely, Transaction } from 'kysely'
import type { DB } from '../../platform/database/tables.gen.ts'

export type SignInNotice = 'recovery-code-used' | 'passkey-added' | 'passkey-refused'

type Telling = { personId: string; kind: SignInNotice; today: string }

/** Tells a person what happened to her own sign-in, under every membership that has not ended: if it
 *  was not her, she learns of it wherever she works. */
export async function tellOfSignIn(
  gate: Kysely<DB> | Transaction<DB>,
  { personId, kind, today }: Telling,
): Promise<void> {
  const memberships = await gate
    .selectFrom('memberships')
    .select(['programmeId', 'id as membershipId'])
    .where('personId', '=', personId)
    .where((is) => is.or([is('validUntil', 'is', null), is('validUntil', '>=', today)]))
    .execute()
  if (memberships.length === 0) return
  await gate
    .insertInto('notices')
    .values(memberships.map((membership) => ({ ...membership, kind })))
    .execute()
}
