import type { Act } from '../../platform/actor/index.ts'
import { conflict, demand, invalid, notFound } from '../../platform/errors/index.ts'
import { recordFact } from '../../platform/facts/index.ts'
import { tell } from '../../platform/notices/index.ts'
import {
  endAccess,
  findAccess,
  findCaseByNumber,
  insertAccess,
  isOwnCase,
  listWatching,
  reviewAccess,
} from './emergency-accesses.queries.ts'
import {
  faultsOfReason,
  longestHours,
  mayEnd,
  mayOpen,
  mayReview,
} from './emergency-accesses.rules.ts'
import type { CaseEmergencyBody, EmergencyBody } from './emergency-accesses.schema.ts'
import { reachCase } from './reach.actions.ts'
import { findReach, findRunningEmergency } from './reach.queries.ts'
import { underEmergency } from './reach.rules.ts'

/** Opens emergency access to a case that is in the directory of who asks. @throws notFound */
export async function openOnCase(act: Act, caseId: string, asked: CaseEmergencyBody) {
  if (!(await findReach(act.tx, caseId, ['case-directory', 'read']))) throw notFound()
  return openEmergencyAccess(act, caseId, asked)
}

/** Opens emergency access to a case known by its number only. Asking is no way to find out quietly
 *  which numbers exist: a hit tells her case manager, a miss is on record. */
export async function openByNumber(act: Act, { caseNumber, ...asked }: EmergencyBody) {
  const caseId = await findCaseByNumber(act.tx, caseNumber)
  if (caseId !== undefined) return openEmergencyAccess(act, caseId, asked)
  act.concerns({ emergency: true, reason: 'unknown-number' })
  throw notFound()
}

async function openEmergencyAccess(act: Act, caseId: string, asked: CaseEmergencyBody) {
  const { tx, actor, today, now } = act
  const faults = faultsOfReason(asked.reason)
  if (faults.length > 0) throw invalid(faults)
  const isRunning = (await findRunningEmergency(tx, caseId)) !== undefined
  demand(mayOpen({ isRunning, isOwn: await isOwnCase(tx, caseId) }))
  const { programmeId, membershipId } = actor
  const { reason, hours = longestHours } = asked
  const id = await insertAccess(tx, { programmeId, caseId, membershipId, reason, hours })
  // From here on she is within reach, and that it is by emergency is on record.
  const { subjectId } = await reachCase(act, 'case-directory:read', { caseId, entityId: id })
  const membershipIds = await listWatching(tx, { programmeId, caseId, today })
  await tell(act, { membershipIds, kind: 'emergency-access-opened', entityId: id })
  await recordFact(act, {
    kind: 'emergency-access-opened',
    subjectId,
    occurredAt: now,
    entityId: id,
  })
  return { id, version: 1 }
}

/** Ends one's own emergency access before its time.
 *  @throws notFound, conflict('emergency-access-ended') */
export async function endEmergencyAccess(act: Act, id: string) {
  const access = await findAccess(act.tx, id)
  if (!access || access.membershipId !== act.actor.membershipId) throw notFound()
  demand(mayEnd(access))
  const { subjectId } = access
  act.concerns({ subjectId, entityId: id, ...underEmergency(id) })
  await recordFact(act, {
    kind: 'emergency-access-ended',
    subjectId,
    occurredAt: act.now,
    entityId: id,
  })
  if (!(await endAccess(act.tx, access))) throw conflict('emergency-access-ended')
  return { id, version: access.version + 1 }
}

/** A privacy officer judges an emergency access that is over.
 *  @throws conflict('emergency-access-running'), conflict('emergency-access-reviewed'),
 *  conflict('second-person-needed') */
export async function reviewEmergencyAccess(
  act: Act,
  id: string,
  { finding }: { finding: string },
) {
  const access = await findAccess(act.tx, id)
  if (!access) throw notFound()
  act.concerns({ subjectId: access.subjectId, entityId: id })
  const { personId } = act.actor
  demand(mayReview(access, personId))
  const done = await reviewAccess(act.tx, access, { reviewedBy: personId, review: finding })
  if (!done) throw conflict('emergency-access-reviewed')
  return { id, version: access.version + 1 }
}
