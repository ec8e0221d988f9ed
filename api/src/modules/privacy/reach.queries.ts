import { sql } from 'kysely'
import type { Tx } from '../../platform/actor/index.ts'

export type Reach = {
  subjectId: string
  /** Given: she is in reach by this running emergency access, and by nothing else. */
  emergencyId: string | null
}

/** @returns undefined when the actor does not reach this case for this cell */
export async function findReach(tx: Tx, caseId: string, [resource, operation]: [string, string]) {
  const { rows } = await sql<Reach>`
    select * from app.reach(${caseId}, ${resource}, ${operation})`.execute(tx)
  return rows[0]
}

/** The actor's own running emergency access to a case; undefined where the case is hers anyway. */
export async function findRunningEmergency(tx: Tx, caseId: string) {
  const { rows } = await sql<{ id: string | null }>`
    select app.running_emergency(${caseId}) as id`.execute(tx)
  return rows[0]?.id ?? undefined
}
