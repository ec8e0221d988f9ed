import type { Act } from '../../platform/actor/index.ts'
import { notFound } from '../../platform/errors/index.ts'
import type { AttemptRow } from './attempts.queries.ts'
import { listAttempts } from './attempts.queries.ts'
import type { ReferralRow } from './referrals-in.queries.ts'
import { findReferral, listReferrals } from './referrals-in.queries.ts'
import { daysWaiting } from './referrals-in.rules.ts'
import type { Referral, ReferralState } from './referrals-in.schema.ts'

/** Aanmeldingen in one state, the longest waiting first. */
export async function getReferrals(act: Act, state: ReferralState = 'waiting') {
  const rows = await listReferrals(act.tx, state)
  const attempts = await listAttempts(
    act.tx,
    rows.map(({ id }) => id),
  )
  act.concerns(...rows.map(({ subjectId, id }) => ({ subjectId, entityId: id })))
  return { items: rows.map((row) => describeReferral(row, attempts, act.today)) }
}

/** @throws notFound */
export async function getReferral(act: Act, referralId: string): Promise<Referral> {
  const row = await findReferral(act.tx, referralId)
  if (!row) throw notFound()
  act.concerns({ subjectId: row.subjectId, entityId: referralId })
  return describeReferral(row, await listAttempts(act.tx, [referralId]), act.today)
}

function describeReferral(row: ReferralRow, attempts: AttemptRow[], today: string): Referral {
  return {
    id: row.id,
    alias: row.alias,
    source: row.source as Referral['source'],
    organisation: row.organisation,
    receivedOn: row.receivedOn,
    daysWaiting: daysWaiting(row.receivedOn, row.decidedAt, today),
    triage:
      row.triageId && row.triageName ? { membershipId: row.triageId, name: row.triageName } : null,
    attempts: attempts
      .filter(({ referralInId }) => referralInId === row.id)
      .map(({ attemptedAt, outcome, by }) => ({
        attemptedAt: attemptedAt.toISOString(),
        outcome: outcome as Referral['attempts'][number]['outcome'],
        by,
      })),
    state: row.state as ReferralState,
    decidedAt: row.decidedAt?.toISOString() ?? null,
    notStartedReason: row.notStartedReason as Referral['notStartedReason'],
    caseId: row.caseId,
    version: row.version,
  }
}
