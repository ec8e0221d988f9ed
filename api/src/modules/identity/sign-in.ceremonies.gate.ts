import type { Kysely } from 'kysely'
import { cookieOptions, newToken } from '../../platform/actor/index.ts'
import type { DB } from '../../platform/database/tables.gen.ts'
import { hashToken } from './sessions.gate.ts'

/** What a ceremony remembers between its two steps, by kind. */
type States = {
  'passkey-sign-in': { challenge: string }
  'passkey-registration': { challenge: string }
  invitation: { challenge: string; invitationId: string }
  oidc: { slug: string; state: string; nonce: string; codeVerifier: string }
}
export type CeremonyKind = keyof States

type Begin<K extends CeremonyKind> = { kind: K; state: States[K]; personId?: string }
export type Ceremony<K extends CeremonyKind> = { state: States[K]; personId: string | null }

const minutes = (kind: CeremonyKind) => (kind === 'oidc' ? 10 : 5)

/** The thread that leads from the first step of a ceremony to its second. An organisation's sign-in
 *  comes back from another site, and a strict cookie would stay behind. */
export const threads = {
  ceremony: { name: '__Host-ceremony', options: { ...cookieOptions, maxAge: 5 * 60 } },
  oidc: {
    name: '__Host-oidc',
    options: { ...cookieOptions, sameSite: 'lax', maxAge: 10 * 60 },
  },
} as const

/** Keeps the first step. What others left behind goes. @returns the token for the cookie */
export async function beginCeremony<K extends CeremonyKind>(gate: Kysely<DB>, begin: Begin<K>) {
  const now = new Date()
  const token = newToken()
  await gate.deleteFrom('ceremonies').where('expiresAt', '<', now).execute()
  await gate
    .insertInto('ceremonies')
    .values({
      tokenHash: hashToken(token),
      kind: begin.kind,
      personId: begin.personId ?? null,
      state: JSON.stringify(begin.state),
      expiresAt: new Date(now.getTime() + minutes(begin.kind) * 60_000),
    })
    .execute()
  return token
}

/** Takes the first step away: whatever comes of the second, there is no third.
 *  @returns undefined when there is none of this kind, or its minutes are over */
export async function takeCeremony<K extends CeremonyKind>(
  gate: Kysely<DB>,
  kind: K,
  token: string | undefined,
): Promise<Ceremony<K> | undefined> {
  if (token === undefined) return undefined
  const row = await gate
    .deleteFrom('ceremonies')
    .where('tokenHash', '=', hashToken(token))
    .where('kind', '=', kind)
    .returning(['state', 'personId', 'expiresAt'])
    .executeTakeFirst()
  if (!row || row.expiresAt <= new Date()) return undefined
  return { state: row.state as States[K], personId: row.personId }
}
