import { sql } from 'kysely'
import type { Tx } from '../../platform/actor/index.ts'

/** Whether she has said that she does not want to work with who has this membership, under whichever
 *  membership of that person; asked by whoever puts somebody on her case. */
export async function isRefusedByHer(tx: Tx, caseId: string, membershipId: string) {
  const { rows } = await sql<{ refused: boolean }>`
    select exists (select from memberships m
      where m.id = ${membershipId}
        and m.person_id = any (app.refused_workers(${caseId}))) as refused`.execute(tx)
  return rows[0]?.refused ?? false
}
