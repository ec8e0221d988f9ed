import { randomUUID } from 'node:crypto'
import type { AccessKey } from '../../platform/access/index.ts'
import type { Act } from '../../platform/actor/index.ts'
import { conflict, demand, invalid } from '../../platform/errors/index.ts'
import { findClosing } from '../plans/index.ts'
import { getCaseOfClosure, storyPlace } from './closures.actions.ts'
import { decideClosure, findPendingClosureForUpdate, insertClosure } from './closures.queries.ts'
import {
  faultsOfClosing,
  mayClose,
  mayCloseAsRead,
  mayCloseBecause,
  mayConfirmClosure,
  mayWithdrawClosure,
  needsSecondPerson,
} from './closures.rules.ts'
import type { CloseBody } from './closures.schema.ts'
import { lockCourse } from './course.actions.ts'
import { endCase } from './ending.actions.ts'
import { getSight } from './sights.actions.ts'
import { tellOfClosure } from './telling.actions.ts'

/** Closes a case; while she is out of sight it becomes a request that a second person confirms.
 *  @returns the closure, which says which of the two it is
 *  @throws notFound, invalid without a last assessment and without the reason there is none,
 *  conflict('case-closed' | 'closure-…') */
export async function closeCase(act: Act, caseId: string, body: CloseBody) {
  const { tx, actor, now } = act
  const course = await lockCourse(act, 'closures:write', caseId)
  const pending = await findPendingClosureForUpdate(tx, caseId)
  demand(mayClose(course.phase, pending !== undefined))
  const { reason, destination, asRequest, ...story } = body
  const sight = (await getSight(act, caseId)).state
  demand(mayCloseBecause(reason, sight === 'died'))
  const outOfSight = needsSecondPerson(sight)
  demand(mayCloseAsRead(asRequest, outOfSight))
  const assessmentId = await demandAssessment(act, caseId, story)
  const id = randomUUID()
  await insertClosure(tx, {
    programmeId: actor.programmeId,
    id,
    caseId,
    reason,
    destination,
    circumstancesSealed: await act.vault.seal(JSON.stringify(story), storyPlace({ id, caseId })),
    outOfSight,
    assessmentId,
    requestedBy: actor.personId,
    requestedAt: now,
    decidedAt: outOfSight ? null : now,
    state: outOfSight ? 'requested' : 'closed',
  })
  await (outOfSight
    ? tellOfClosure(act, id)
    : endCase(act, course, { id, reason, destination, outOfSight }))
  return { id, version: 1 }
}

async function demandAssessment(act: Act, caseId: string, story: Sent): Promise<string | null> {
  const last = await findClosing(act, caseId)
  const faults = faultsOfClosing(story, last !== undefined)
  if (faults.length > 0) throw invalid(faults)
  return last?.id ?? null
}

type Sent = Pick<CloseBody, 'assessmentAbsentBecause'>

/** A second person agrees: the case closes, and stays listed as out of sight.
 *  @throws notFound, conflict('closure-…') */
export async function confirmClosure(act: Act, closureId: string) {
  const { tx, actor, now } = act
  const { course, pending } = await takeInHand(act, 'closures:review', closureId)
  const sight = (await getSight(act, course.id)).state
  demand(mayConfirmClosure(pending, { personId: actor.personId, sight }))
  const version = await decideClosure(tx, closureId, {
    state: 'closed',
    confirmedBy: actor.personId,
    decidedAt: now,
  })
  const { reason, destination } = pending
  await endCase(act, course, { id: closureId, reason, destination, outOfSight: true })
  return { id: closureId, version }
}

/** The case manager takes the request back. @throws notFound, conflict('closure-not-requested') */
export async function withdrawClosure(act: Act, closureId: string) {
  const { pending } = await takeInHand(act, 'closures:write', closureId)
  demand(mayWithdrawClosure(pending))
  const version = await decideClosure(act.tx, closureId, {
    state: 'withdrawn',
    decidedAt: act.now,
  })
  return { id: closureId, version }
}

// The case first, then what is asked of it: everybody takes them in this order.
async function takeInHand(act: Act, key: AccessKey, closureId: string) {
  const course = await lockCourse(act, key, await getCaseOfClosure(act, closureId))
  const pending = await findPendingClosureForUpdate(act.tx, course.id)
  if (pending?.id !== closureId) throw conflict('closure-not-requested')
  return { course, pending }
}
