import { sql } from 'kysely'
import type { Tx } from '../../platform/actor/index.ts'

/** Which key of the store a text of hers is wrapped by; undefined without a right to write one. */
export async function findKeyId(tx: Tx, caseId: string): Promise<string | undefined> {
  const { rows } = await sql<{ id: string | null }>`select app.key_of(${caseId}) as id`.execute(tx)
  return rows[0]?.id ?? undefined
}
