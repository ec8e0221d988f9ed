import type { Act } from '../../platform/actor/index.ts'
import { demand, invalid, notFound, stale } from '../../platform/errors/index.ts'
import { recordFact } from '../../platform/facts/index.ts'
import type { ConsentRow } from './consents.queries.ts'
import { findConsent, insertConsent, listConsents, markWithdrawn } from './consents.queries.ts'
import { faultsOfReceiver, faultsOfTerm, mayWithdraw, stateOf } from './consents.rules.ts'
import type { Consent, ConsentBody } from './consents.schema.ts'
import { reachCase } from './reach.actions.ts'
import { referenceOf } from './reach.rules.ts'

/** Under which bases something of hers is shared. */
export async function getConsentsOf(act: Act, caseId: string) {
  await reachCase(act, 'consents:read', { caseId })
  const rows = await listConsents(act.tx, caseId)
  return { items: rows.map((row) => describe(row, act.today)) }
}

/** Every basis that the actor may know of; an officer learns of each under a reference only. */
export async function getConsents(act: Act) {
  const rows = await listConsents(act.tx)
  act.concerns(...rows.map(({ subjectId, id }) => ({ subjectId, entityId: id })))
  return { items: rows.map((row) => describe(row, act.today)) }
}

export async function getConsent(act: Act, id: string): Promise<Consent> {
  const row = await findConsent(act.tx, id)
  if (!row) throw notFound()
  act.concerns({ subjectId: row.subjectId, entityId: id })
  return describe(row, act.today)
}

/** Records a basis for sharing; what it allows is open at once, from its first day on. @throws invalid */
export async function recordConsent(act: Act, caseId: string, sent: ConsentBody) {
  const { subjectId } = await reachCase(act, 'consents:write', { caseId })
  const faults = [...faultsOfTerm(sent, act.today), ...faultsOfReceiver(sent)]
  if (faults.length > 0) throw invalid(faults)
  const { programmeId, membershipId } = act.actor
  const id = await insertConsent(act.tx, { ...sent, programmeId, caseId, membershipId })
  await recordFact(act, {
    kind: 'consent-recorded',
    subjectId,
    occurredAt: act.now,
    entityId: id,
    attributes: { purpose: sent.purpose },
  })
  return { id, version: 1 }
}

/** Withdraws a basis; what it allowed is closed at once.
 *  @throws stale, conflict('consent-withdrawn'), conflict('consent-ended') */
export async function withdrawConsent(act: Act, id: string) {
  const consent = await findConsent(act.tx, id)
  if (!consent) throw notFound()
  const { caseId, version, purpose } = consent
  const { subjectId } = await reachCase(act, 'consents:write', { caseId, entityId: id })
  const given = act.expectedVersion()
  if (given !== version) throw stale(given, version)
  demand(mayWithdraw(consent, act.today))
  if (!(await markWithdrawn(act.tx, consent, act.today))) throw stale(version, version + 1)
  await recordFact(act, {
    kind: 'consent-withdrawn',
    subjectId,
    occurredAt: act.now,
    entityId: id,
    attributes: { purpose },
  })
  return { id, version: version + 1 }
}

function describe(row: ConsentRow, today: string): Consent {
  const { number, alias } = row
  return {
    id: row.id,
    reference: referenceOf(row.subjectId),
    case: number === null || alias === null ? null : { id: row.caseId, number, alias },
    purpose: row.purpose as Consent['purpose'],
    ground: row.ground as Consent['ground'],
    basis: row.basis,
    receiver: row.receiver,
    fromOn: row.fromOn,
    untilOn: row.untilOn,
    withdrawnOn: row.withdrawnOn,
    state: stateOf(row, today),
    version: row.version,
  }
}
