import type { Tx } from '../../platform/actor/index.ts'
import { hashToken } from './sessions.gate.ts'

/** Invitations that are still good, the longest first. */
export async function listOpenInvitations(tx: Tx) {
  return tx
    .selectFrom('invitations')
    .select(['id', 'personId', 'expiresAt', 'usable'])
    .where('usedAt', 'is', null)
    .where('endedAt', 'is', null)
    .where('expiresAt', '>', new Date())
    .orderBy('expiresAt', 'desc')
    .execute()
}

type Made = { personId: string; token: string; days: number }

/** Ends the invitations a person has and makes one. The token is kept as a hash only. */
export async function replaceInvitation(tx: Tx, { personId, token, days }: Made) {
  const now = new Date()
  await tx
    .updateTable('invitations')
    .set({ endedAt: now })
    .where('personId', '=', personId)
    .where('usedAt', 'is', null)
    .where('endedAt', 'is', null)
    .execute()
  return tx
    .insertInto('invitations')
    .values({
      personId,
      tokenHash: hashToken(token),
      createdAt: now,
      expiresAt: new Date(now.getTime() + days * 24 * 60 * 60 * 1000),
    })
    .returning(['id', 'expiresAt'])
    .executeTakeFirstOrThrow()
}

/** Whom it concerns when a way in is made for a person: herself, and the privacy officers. */
export async function listWatchers(tx: Tx, personId: string, today: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('memberships')
    .select('id')
    .where((is) => is.or([is('personId', '=', personId), is('role', '=', 'privacy_officer')]))
    .where('validFrom', '<=', today)
    .where((is) => is.or([is('validUntil', 'is', null), is('validUntil', '>=', today)]))
    .execute()
  return rows.map(({ id }) => id)
}
