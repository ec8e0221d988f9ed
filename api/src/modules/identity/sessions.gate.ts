import { createHash } from 'node:crypto'
import type { Kysely, Transaction } from 'kysely'
import { newToken } from '../../platform/actor/index.ts'
import type { DB } from '../../platform/database/tables.gen.ts'

export type Method = 'demonstration' | 'passkey' | 'oidc' | 'recovery-code'
export type Opening = {
  personId: string
  programmeId: string
  membershipId: string
  method: Method
  device: string
}

/** What a session that takes another's place keeps of it: a switch is not a new proof. */
export type Carried = { method: Method; authenticatedAt: Date; endsAt: Date }

const tenHours = 10 * 60 * 60 * 1000

/** A token is stored as this, and nowhere as itself. */
export const hashToken = (token: string) => createHash('sha256').update(token).digest()

/** Opens a session as gate. @returns the token, which is stored nowhere but in the cookie */
export async function openSession(
  db: Kysely<DB> | Transaction<DB>,
  opening: Opening,
  carried?: Carried,
) {
  const token = newToken()
  const now = new Date()
  const { id } = await db
    .insertInto('sessions')
    .values({
      ...opening,
      kind: 'person',
      tokenHash: hashToken(token),
      openedAt: now,
      lastSeenAt: now,
      authenticatedAt: now,
      endsAt: new Date(now.getTime() + tenHours),
      ...carried,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { id, token }
}

/** @returns how and when the person of a session proved who she is, and when it ends at the latest */
export async function getCarried(db: Kysely<DB>, sessionId: string): Promise<Carried> {
  const row = await db
    .selectFrom('sessions')
    .select(['method', 'authenticatedAt', 'endsAt'])
    .where('id', '=', sessionId)
    .executeTakeFirstOrThrow()
  return { ...row, method: row.method as Method }
}

/** @returns whose session a token opens and under which membership, while it has not ended */
export async function findByToken(db: Transaction<DB>, token: string) {
  return db
    .selectFrom('sessions')
    .select(['personId', 'membershipId'])
    .where('tokenHash', '=', hashToken(token))
    .where('endedAt', 'is', null)
    .executeTakeFirst()
}

/** Ends the session of a token as gate: when another takes its place. */
export async function endToken(db: Transaction<DB>, token: string) {
  await db
    .updateTable('sessions')
    .set({ endedAt: new Date(), endedWhy: 'replaced' })
    .where('tokenHash', '=', hashToken(token))
    .where('endedAt', 'is', null)
    .execute()
}

/** Ends every session of a person as gate: when how she signs in was replaced. */
export async function endSessionsOf(db: Transaction<DB>, personId: string) {
  await db
    .updateTable('sessions')
    .set({ endedAt: new Date(), endedWhy: 'revoked' })
    .where('personId', '=', personId)
    .where('endedAt', 'is', null)
    .execute()
}

/** What the browser says it is, in a few words; never the whole header. */
export function nameDevice(userAgent: string | undefined): string {
  const of = (names: string[]) => names.find((name) => userAgent?.includes(name))
  const system = of(['Android', 'iPhone', 'iPad', 'Windows', 'Mac OS', 'Linux']) ?? ''
  const browser = of(['Firefox', 'Edg', 'Chrome', 'Safari']) ?? ''
  return [browser === 'Edg' ? 'Edge' : browser, system].filter(Boolean).join(', ')
}
