import { sql } from 'kysely'
import type { Relation } from '../../platform/access/matrix.ts'
import type { Tx } from '../../platform/actor/index.ts'

export type RelationRow = { caseId: string; relation: Relation }

/** How the actor stands to each case of hers, in one question to the database. */
export async function listRelations(tx: Tx): Promise<RelationRow[]> {
  const { rows } = await sql<RelationRow>`select * from app.case_relations()`.execute(tx)
  return rows
}
