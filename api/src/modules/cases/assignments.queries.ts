import { sql } from 'kysely'
import type { Tx } from '../../platform/actor/index.ts'

/** Who has a part in the case that was not ended. */
export async function listAssigned(tx: Tx, caseId: string) {
  return tx
    .selectFrom('caseAssignments')
    .select(['membershipId', 'kind'])
    .where('caseId', '=', caseId)
    .where('endedAt', 'is', null)
    .execute()
}

export type NewAssignment = {
  programmeId: string
  id: string
  caseId: string
  membershipId: string
  kind: string
  fromOn: string
}

export async function insertAssignment(tx: Tx, assignment: NewAssignment): Promise<void> {
  await tx.insertInto('caseAssignments').values(assignment).execute()
}

/** An assignment with whose case it is, or undefined. */
export async function findAssignment(tx: Tx, id: string) {
  return tx
    .selectFrom('caseAssignments')
    .select(['id', 'caseId', 'kind', 'membershipId'])
    .where('id', '=', id)
    .executeTakeFirst()
}

export type Ending = { at: Date; today: string }

/** Ends one at once. @returns whether there was one to end that is the actor's to end */
export async function endAssignment(tx: Tx, id: string, ending: Ending): Promise<boolean> {
  const ended = await endNow(tx, ending).where('id', '=', id).execute()
  return ended.length === 1
}

/** Ends every assignment of a case at once. */
export async function endAssignments(tx: Tx, caseId: string, ending: Ending): Promise<void> {
  await endNow(tx, ending).where('caseId', '=', caseId).execute()
}

// An assignment that was to begin later ends on the day it was to begin.
const endNow = (tx: Tx, { at, today }: Ending) =>
  tx
    .updateTable('caseAssignments')
    .set({ endedAt: at, untilOn: sql<string>`greatest(from_on, ${today}::date)` })
    .where('endedAt', 'is', null)
    .returning('id')
