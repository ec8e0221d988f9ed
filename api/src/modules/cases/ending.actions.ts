import type { Act } from '../../platform/actor/index.ts'
import { conflict } from '../../platform/errors/index.ts'
import { recordFact } from '../../platform/facts/index.ts'
import { endAssignments, listAssigned } from './assignments.queries.ts'
import { enterPhase } from './course.actions.ts'
import type { LockedCourse } from './course.queries.ts'
import { endOpening } from './openings.queries.ts'
import type { Responsibility } from './responsibility.queries.ts'
import { endResponsibility, findResponsibilityForUpdate } from './responsibility.queries.ts'
import { momentAfter } from './responsibility.rules.ts'

export type Why = { id: string; reason: string; destination: string; outOfSight: boolean }

/** Ends opening, responsibility and every part in the case at one instant; nothing is deleted.
 *  What is recorded comes first: ending can end the actor's own relation to the case.
 *  @throws conflict('case-closed') */
export async function endCase(act: Act, course: LockedCourse, why: Why): Promise<void> {
  const current = await findResponsibilityForUpdate(act.tx, course.id)
  if (!current) throw conflict('case-closed')
  const at = momentAfter(act.now, course.phaseSince, current.since)
  await recordEnd(act, { course, current, at, why })
  await enterPhase(act, course, { phase: 'closed', at, closedOutOfSight: why.outOfSight })
  await endOpening(act.tx, course.id, at)
  await endResponsibility(act.tx, current.id, at)
  await endAssignments(act.tx, course.id, { at, today: act.today })
}

type End = { course: LockedCourse; current: Responsibility; at: Date; why: Why }

async function recordEnd(act: Act, { course, current, at, why }: End): Promise<void> {
  const { reason, destination, outOfSight } = why
  const about = { subjectId: course.subjectId, occurredAt: at }
  await recordFact(act, {
    ...about,
    kind: 'case-closed',
    entityId: why.id,
    attributes: { reason, destination, outOfSight },
  })
  const { membershipId } = current
  await recordFact(act, { ...about, kind: 'responsibility-ended', attributes: { membershipId } })
  for (const { kind, membershipId } of await listAssigned(act.tx, course.id))
    await recordFact(act, { ...about, kind: 'unassigned', attributes: { kind, membershipId } })
}
