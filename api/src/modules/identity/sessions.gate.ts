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

const tenHours = 10 * 60 * 60 * 1000

/** Opens a session as gate. @returns the token, which is stored nowhere but in the cookie */
export async function openSession(db: Kysely<DB> | Transaction<DB>, opening: Opening) {
  const token = newToken()
  const now = new Date()
  const { id } = await db
    .insertInto('sessions')
    .values({
      ...opening,
      kind: 'person',
      tokenHash: createHash('sha256').update(token).digest(),
      openedAt: now,
      authenticatedAt: now,
      lastSeenAt: now,
      endsAt: new Date(now.getTime() + tenHours),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { id, token }
}

/** Ends the session of a token as gate: when another takes its place. */
export async function endToken(db: Kysely<DB>, token: string, why: 'replaced' | 'switched') {
  await db
    .updateTable('sessions')
    .set({ endedAt: new Date(), endedWhy: why })
    .where('tokenHash', '=', createHash('sha256').update(token).digest())
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
