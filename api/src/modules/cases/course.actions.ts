import { randomUUID } from 'node:crypto'
import type { AccessKey } from '../../platform/access/index.ts'
import type { Act } from '../../platform/actor/index.ts'
import { demand, notFound, stale } from '../../platform/errors/index.ts'
import { recordFact } from '../../platform/facts/index.ts'
import type { LockedCourse } from './course.queries.ts'
import { findCourseForUpdate, insertPhaseChange, updateCourse } from './course.queries.ts'
import { mayChangePhase } from './course.rules.ts'
import type { PhaseBody } from './course.schema.ts'
import { sealReason } from './reasons.actions.ts'
import { holdCase } from './responsibility.actions.ts'
import { momentAfter } from './responsibility.rules.ts'

/** Takes a case in hand under one cell of the matrix: one who changes it makes others wait.
 *  @throws notFound */
export async function lockCourse(act: Act, key: AccessKey, caseId: string): Promise<LockedCourse> {
  const course = await findCourseForUpdate(act.tx, caseId)
  await holdCase(act, key, { caseId, entityId: caseId })
  if (!course) throw notFound()
  return course
}

/** Takes the case in hand when its course is still the one last read.
 *  @throws notFound, stale, invalid without If-Match */
export async function lockVersion(act: Act, caseId: string): Promise<LockedCourse> {
  const expected = act.expectedVersion()
  const course = await lockCourse(act, 'case-core:write', caseId)
  if (course.version !== expected) throw stale(expected, course.version)
  return course
}

/** @throws notFound, stale, conflict('phase-already' | 'phase-back-needs-reason' | 'case-closed') */
export async function changePhase(act: Act, caseId: string, { phase, reason }: PhaseBody) {
  const course = await lockVersion(act, caseId)
  demand(mayChangePhase(course.phase, phase, reason))
  const at = momentAfter(act.now, course.phaseSince)
  const version = await enterPhase(act, course, { phase, at, reason })
  await recordFact(act, {
    kind: 'phase-changed',
    subjectId: course.subjectId,
    occurredAt: at,
    attributes: { phase },
  })
  return { id: caseId, version }
}

type Entering = {
  phase: LockedCourse['phase']
  at: Date
  reason?: string | undefined
  closedOutOfSight?: boolean
}

/** Moves the case into a phase and keeps it in the history. @returns the new version */
export async function enterPhase(act: Act, course: LockedCourse, { reason, at, ...to }: Entering) {
  const { id: caseId, programmeId } = course
  const id = randomUUID()
  await insertPhaseChange(act.tx, {
    programmeId,
    id,
    caseId,
    membershipId: act.actor.membershipId,
    phase: to.phase,
    changedAt: at,
    reasonSealed: await sealReason(act, { caseId, table: 'phase_changes', id }, reason),
  })
  // Last: with the phase, a closed case stops being that of her last case manager.
  return updateCourse(act.tx, caseId, { ...to, phaseSince: at })
}
