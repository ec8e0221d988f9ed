import type { Kysely, Transaction } from 'kysely'
import type { DB } from '../../platform/database/tables.gen.ts'
import type { NewPasskey } from './passkeys.ceremony.actions.ts'
import { addPasskey, endPasskeysOf } from './passkeys.gate.ts'
import { endRecoveryCodesOf } from './recovery-codes.gate.ts'
import { endSessionsOf, hashToken } from './sessions.gate.ts'

/** @returns the invitation of a token and whom it is for, while it is good, confirmed, and her account too */
export async function findInvitation(gate: Kysely<DB>, token: string) {
  return gate
    .selectFrom('invitations as i')
    .innerJoin('persons as p', 'p.id', 'i.personId')
    .select(['i.id', 'p.id as personId', 'p.name'])
    .where('i.tokenHash', '=', hashToken(token))
    .where('i.usable', '=', true)
    .where('i.usedAt', 'is', null)
    .where('i.endedAt', 'is', null)
    .where('i.expiresAt', '>', new Date())
    .where('p.endedAt', 'is', null)
    .executeTakeFirst()
}

type Accepting = { invitationId: string; personId: string; passkey: NewPasskey; label: string }

/** Uses the invitation up: its passkey takes the place of everything she signed in with before, so
 *  that nobody can come in beside her unnoticed. @returns whether it was good until now */
export async function acceptInvitation(
  tx: Transaction<DB>,
  accepting: Accepting,
): Promise<boolean> {
  const { invitationId, personId, passkey, label } = accepting
  const now = new Date()
  const { numUpdatedRows } = await tx
    .updateTable('invitations')
    .set({ usedAt: now })
    .where('id', '=', invitationId)
    .where('usable', '=', true)
    .where('usedAt', 'is', null)
    .where('endedAt', 'is', null)
    .where('expiresAt', '>', now)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows === 0n) return false
  await endPasskeysOf(tx, personId)
  await endRecoveryCodesOf(tx, personId)
  await endSessionsOf(tx, personId)
  await addPasskey(tx, { ...passkey, personId, label })
  return true
}
