import type { Kysely } from 'kysely'
import type { DB } from '../../platform/database/tables.gen.ts'

type Subject = { issuer: string; subject: string }

/** @returns the person behind a subject of this issuer; another issuer's equal subject is another's */
export async function findPersonOfSubject(gate: Kysely<DB>, { issuer, subject }: Subject) {
  const row = await gate
    .selectFrom('oidcSubjects')
    .select('personId')
    .where('issuer', '=', issuer)
    .where('subject', '=', subject)
    .where('endedAt', 'is', null)
    .where('usable', '=', true)
    .executeTakeFirst()
  return row?.personId
}
