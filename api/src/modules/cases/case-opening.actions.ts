import { randomUUID } from 'node:crypto'
import type { Act } from '../../platform/actor/index.ts'
import { recordFact } from '../../platform/facts/index.ts'
import { takeCaseNumber } from './aliases.queries.ts'
import { insertCase, insertCourse } from './case-opening.queries.ts'
import { insertPhaseChange } from './course.queries.ts'
import { insertOpening } from './openings.queries.ts'
import { lockWaiting } from './referrals-in.actions.ts'
import type { LockedReferral } from './referrals-in.queries.ts'
import { updateReferral } from './referrals-in.queries.ts'
import { demandMayAnswer } from './responsibility.actions.ts'
import { insertResponsibility } from './responsibility.queries.ts'
import { tellOfMove } from './telling.actions.ts'

/** An aanmelding becomes a case: with a number, her alias, her key, and a responsible case manager in
 *  the same transaction.
 *  @returns the aanmelding, which leads to the case for who may see it
 *  @throws notFound, conflict('referral-decided' | 'responsible-must-be-…') */
export async function startCase(act: Act, referralId: string, responsibleId: string) {
  const referral = await lockWaiting(act, referralId)
  await demandMayAnswer(act, responsibleId)
  const caseId = randomUUID()
  await open(act, referral, caseId)
  await recordOpening(act, referral.subjectId, responsibleId)
  const version = await updateReferral(act.tx, referralId, {
    state: 'started',
    decidedAt: act.now,
    caseId,
  })
  // Last: whoever opens the case for another has no relation to it from here on.
  await insertResponsibility(act.tx, {
    programmeId: act.actor.programmeId,
    caseId,
    membershipId: responsibleId,
    manner: 'opened',
    at: act.now,
    introducedAt: act.now,
  })
  await tellOfMove(act, { caseId, to: responsibleId })
  return { id: referralId, version }
}

async function open(act: Act, { alias, subjectId }: LockedReferral, caseId: string): Promise<void> {
  const { tx, now } = act
  const { programmeId, membershipId } = act.actor
  const number = await takeCaseNumber(tx)
  const known = { programmeId, id: caseId, subjectId, number, alias }
  await insertCase(tx, { ...known, openedByMembershipId: membershipId })
  await act.vault.createKey(caseId)
  await insertCourse(tx, { programmeId, caseId, phase: 'intake', phaseSince: now })
  await insertPhaseChange(tx, {
    programmeId,
    id: randomUUID(),
    caseId,
    membershipId,
    phase: 'intake',
    changedAt: now,
    reasonSealed: null,
  })
  await insertOpening(tx, { programmeId, caseId, at: now })
}

async function recordOpening(act: Act, subjectId: string, membershipId: string): Promise<void> {
  const about = { subjectId, occurredAt: act.now }
  await recordFact(act, { ...about, kind: 'case-opened', attributes: { phase: 'intake' } })
  await recordFact(act, {
    ...about,
    kind: 'responsibility-began',
    attributes: { membershipId, manner: 'opened' },
  })
}
