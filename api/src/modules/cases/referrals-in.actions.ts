import { randomUUID } from 'node:crypto'
import type { Act } from '../../platform/actor/index.ts'
import { demand, invalidAt, notFound, stale } from '../../platform/errors/index.ts'
import { momentOn, recordFact } from '../../platform/facts/index.ts'
import { assignAlias } from './aliases.actions.ts'
import { insertAttempt } from './attempts.queries.ts'
import { findMember } from './members.queries.ts'
import type { LockedReferral } from './referrals-in.queries.ts'
import { findReferralForUpdate, insertReferral, updateReferral } from './referrals-in.queries.ts'
import { faultOfAttempt, faultOfReceivedOn, mayDecide, mayTriage } from './referrals-in.rules.ts'
import type { AttemptBody, NotStartReason, ReferralBody } from './referrals-in.schema.ts'

/** Somebody was mentioned to the team: an alias is hers, a case is not yet. @throws invalid */
export async function report(act: Act, { source, receivedOn = act.today }: ReferralBody) {
  const { tx, actor, today } = act
  const fault = faultOfReceivedOn(receivedOn, today)
  if (fault) throw invalidAt('/receivedOn', fault, 'today or earlier')
  const [id, subjectId] = [randomUUID(), randomUUID()]
  act.concerns({ subjectId, entityId: id })
  const { programmeId, organisationId, membershipId: createdByMembershipId } = actor
  const alias = await assignAlias(act)
  const row = { programmeId, id, subjectId, alias, source, organisationId, receivedOn }
  await insertReferral(tx, { ...row, createdByMembershipId })
  await recordFact(act, {
    kind: 'referral-in-received',
    subjectId,
    occurredAt: momentOn(act, receivedOn),
    entityId: id,
    attributes: { source },
  })
  return { id, version: 1 }
}

/** Takes an aanmelding in hand; who decides on it makes others wait. @throws notFound, conflict */
export async function lockWaiting(act: Act, referralId: string): Promise<LockedReferral> {
  const referral = await findReferralForUpdate(act.tx, referralId)
  if (!referral) throw notFound()
  act.concerns({ subjectId: referral.subjectId, entityId: referralId })
  demand(mayDecide(referral.state))
  return referral
}

/** Who finds out whether a case starts. @throws notFound, stale, conflict('triage-…') */
export async function assignTriage(act: Act, referralId: string, membershipId: string) {
  const expected = act.expectedVersion()
  const referral = await lockWaiting(act, referralId)
  if (referral.version !== expected) throw stale(expected, referral.version)
  demand(mayTriage(await findMember(act.tx, membershipId), act.today))
  const version = await updateReferral(act.tx, referralId, { triageMembershipId: membershipId })
  return { id: referralId, version }
}

/** Somebody tried to reach her. @throws notFound, invalid, conflict('referral-decided') */
export async function recordAttempt(act: Act, referralId: string, body: AttemptBody) {
  const { tx, actor, now } = act
  const referral = await lockWaiting(act, referralId)
  const attemptedAt = new Date(body.attemptedAt)
  const fault = faultOfAttempt(attemptedAt, { now, receivedOn: referral.receivedOn })
  if (fault) throw invalidAt('/attemptedAt', fault, 'between the report and now')
  const { programmeId, membershipId } = actor
  const { outcome } = body
  const id = randomUUID()
  const whose = { programmeId, id, referralInId: referralId, membershipId }
  await insertAttempt(tx, { ...whose, attemptedAt, outcome })
  await recordFact(act, {
    kind: 'referral-in-attempted',
    subjectId: referral.subjectId,
    occurredAt: attemptedAt,
    entityId: referralId,
    attributes: { outcome },
  })
  return { id: referralId, version: referral.version }
}

/** No case starts, with the reason. @throws notFound, conflict('referral-decided') */
export async function notStart(act: Act, referralId: string, reason: NotStartReason) {
  const { subjectId } = await lockWaiting(act, referralId)
  const version = await updateReferral(act.tx, referralId, {
    state: 'not-started',
    decidedAt: act.now,
    notStartedReason: reason,
  })
  await recordFact(act, {
    kind: 'referral-in-not-started',
    subjectId,
    occurredAt: act.now,
    entityId: referralId,
    attributes: { reason },
  })
  return { id: referralId, version }
}
