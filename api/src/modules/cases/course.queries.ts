import { sql } from 'kysely'
import type { Tx } from '../../platform/actor/index.ts'

export type Phase = 'intake' | 'active' | 'stable' | 'closed'
export type Stability = 'unknown' | 'unstable' | 'fragile' | 'stable'

/** What counts now for a case, locked: whoever changes a case takes this row first.
 *  @returns undefined when absent, or where the actor may not change it */
export async function findCourseForUpdate(tx: Tx, caseId: string) {
  return tx
    .selectFrom('caseCourses as co')
    .innerJoin('cases as c', (join) =>
      join.onRef('c.programmeId', '=', 'co.programmeId').onRef('c.id', '=', 'co.caseId'),
    )
    .where('co.caseId', '=', caseId)
    .select(['c.id', 'c.subjectId', 'co.programmeId', 'co.phaseSince', 'co.version'])
    .select([
      'co.continuationNeeded',
      sql<Phase>`co.phase`.as('phase'),
      sql<Stability>`co.stability`.as('stability'),
    ])
    .forUpdate('co')
    .executeTakeFirst()
}

export async function getCourseVersion(tx: Tx, caseId: string): Promise<number> {
  const { version } = await tx
    .selectFrom('caseCourses')
    .select('version')
    .where('caseId', '=', caseId)
    .executeTakeFirstOrThrow()
  return version
}

export type LockedCourse = NonNullable<Awaited<ReturnType<typeof findCourseForUpdate>>>

export type CourseChange = {
  phase?: Phase
  phaseSince?: Date
  stability?: Stability
  continuationNeeded?: boolean
  closedOutOfSight?: boolean
}

/** @returns the new version */
export async function updateCourse(tx: Tx, caseId: string, change: CourseChange) {
  const { version } = await tx
    .updateTable('caseCourses')
    .set(change)
    .set((is) => ({ version: is('version', '+', 1) }))
    .where('caseId', '=', caseId)
    .returning('version')
    .executeTakeFirstOrThrow()
  return version
}

export type PhaseChange = {
  programmeId: string
  id: string
  caseId: string
  membershipId: string
  phase: Phase
  changedAt: Date
  reasonSealed: Buffer | null
}

export async function insertPhaseChange(tx: Tx, change: PhaseChange): Promise<void> {
  await tx.insertInto('phaseChanges').values(change).execute()
}

export type Decision = {
  programmeId: string
  id: string
  caseId: string
  membershipId: string
  aspect: 'continuation' | 'stability'
  value: string
  decidedAt: Date
  reasonSealed: Buffer | null
}

export async function insertDecision(tx: Tx, decision: Decision): Promise<void> {
  await tx.insertInto('courseDecisions').values(decision).execute()
}
