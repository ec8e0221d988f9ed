import { sql } from 'kysely'
import type { Tx } from '../../platform/actor/index.ts'

export type Opening = { programmeId: string; caseId: string; at: Date }

/** The case is open from this moment on. */
export async function insertOpening(tx: Tx, { at, ...keys }: Opening): Promise<void> {
  await tx
    .insertInto('caseOpenings')
    .values({ ...keys, during: sql<string>`tstzrange(${at}::timestamptz, null)` })
    .execute()
}

export async function endOpening(tx: Tx, caseId: string, at: Date): Promise<void> {
  await tx
    .updateTable('caseOpenings')
    .set({ during: sql<string>`tstzrange(lower(during), ${at}::timestamptz)` })
    .where('caseId', '=', caseId)
    .where(sql<boolean>`upper_inf(during)`)
    .executeTakeFirstOrThrow()
}
