import type { Act } from '../../platform/actor/index.ts'
import { demand } from '../../platform/errors/index.ts'
import { recordFact } from '../../platform/facts/index.ts'
import { listResponsibilities } from './case-history.queries.ts'
import { markReopened } from './closures.queries.ts'
import { mayReopen } from './closures.rules.ts'
import type { ReopenBody } from './closures.schema.ts'
import { enterPhase, lockCourse } from './course.actions.ts'
import type { LockedCourse } from './course.queries.ts'
import { insertOpening } from './openings.queries.ts'
import { demandMayAnswer, demandWelcome } from './responsibility.actions.ts'
import { insertResponsibility } from './responsibility.queries.ts'
import { momentAfter } from './responsibility.rules.ts'
import { tellOfMove } from './telling.actions.ts'

/** Opens a closed case again, with a responsible case manager at the same instant. Warm when it is
 *  the one who knew her last.
 *  @throws notFound, conflict('case-open' | 'responsible-must-be-…' | 'worker-refused-by-her') */
export async function reopenCase(act: Act, caseId: string, body: ReopenBody) {
  const { tx } = act
  const { responsibleMembershipId: membershipId, reason } = body
  const course = await lockCourse(act, 'responsibility:write', caseId)
  demand(mayReopen(course.phase))
  await demandMayAnswer(act, membershipId)
  await demandWelcome(act, caseId, membershipId)
  const at = momentAfter(act.now, course.phaseSince)
  const last = (await listResponsibilities(tx, caseId)).at(-1)
  const keys = { programmeId: course.programmeId, caseId }
  await recordReopening(act, course, { at, membershipId, reason })
  await markReopened(tx, caseId)
  await insertOpening(tx, { ...keys, at })
  await insertResponsibility(tx, {
    ...keys,
    membershipId,
    manner: 'reopened',
    at,
    introducedAt: last?.membershipId === membershipId ? at : null,
  })
  // Only now: her last case manager may open it for another, and then has no relation to it any more.
  const version = await enterPhase(act, course, { phase: 'active', at, closedOutOfSight: false })
  await tellOfMove(act, { caseId, to: membershipId })
  return { id: caseId, version }
}

type Begin = { at: Date; membershipId: string; reason: string }

// First of all: what is recorded later than the new phase is recorded by a stranger.
async function recordReopening(act: Act, { subjectId }: LockedCourse, begin: Begin) {
  const { at, membershipId, reason } = begin
  const about = { subjectId, occurredAt: at }
  await recordFact(act, { ...about, kind: 'case-reopened', attributes: { reason } })
  await recordFact(act, { ...about, kind: 'phase-changed', attributes: { phase: 'active' } })
  await recordFact(act, {
    ...about,
    kind: 'responsibility-began',
    attributes: { membershipId, manner: 'reopened' },
  })
}
