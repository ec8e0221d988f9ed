import type { Tx } from '../../platform/actor/index.ts'

export type NewCase = {
  programmeId: string
  id: string
  subjectId: string
  number: string
  alias: string
  openedByMembershipId: string
}

export async function insertCase(tx: Tx, opened: NewCase): Promise<void> {
  await tx.insertInto('cases').values(opened).execute()
}

export type NewCourse = { programmeId: string; caseId: string; phase: 'intake'; phaseSince: Date }

export async function insertCourse(tx: Tx, course: NewCourse): Promise<void> {
  await tx.insertInto('caseCourses').values(course).execute()
}
