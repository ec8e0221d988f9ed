import { randomUUID } from 'node:crypto'
import type { Act } from '../../platform/actor/index.ts'
import { conflict, demand, forbidden, notFound } from '../../platform/errors/index.ts'
import { recordFact } from '../../platform/facts/index.ts'
import {
  decideTransfer,
  findCaseOfTransfer,
  findPendingTransferForUpdate,
  insertTransfer,
} from './emergency-transfers.queries.ts'
import {
  asksTransfers,
  mayAskTransfer,
  mayConfirmTransfer,
  mayReceive,
} from './emergency-transfers.rules.ts'
import type { TransferBody } from './emergency-transfers.schema.ts'
import {
  demandMayAnswer,
  demandWelcome,
  holdCase,
  holdOpenCase,
  passResponsibility,
} from './responsibility.actions.ts'
import { momentAfter } from './responsibility.rules.ts'
import { tellOfTransfer } from './telling.actions.ts'

/** Asks to put another case manager in charge because the present one is gone. The present one stays
 *  responsible until a second person confirms.
 *  @throws notFound, forbidden, conflict('transfer-…' | 'responsible-must-be-…' | 'worker-refused-by-her' | 'case-closed') */
export async function requestTransfer(act: Act, caseId: string, body: TransferBody) {
  const { tx, actor, now } = act
  const id = randomUUID()
  if (!asksTransfers(actor.role)) throw forbidden('transfer-asked-by-others')
  const place = { caseId, entityId: id }
  const { subjectId, current } = await holdOpenCase(act, 'responsibility:transfer', place)
  const pending = await findPendingTransferForUpdate(tx, caseId)
  demand(mayAskTransfer(actor.role, { phase: 'open', pending: pending !== undefined }))
  demand(mayReceive(current.membershipId, body.toMembershipId))
  await demandMayAnswer(act, body.toMembershipId)
  await demandWelcome(act, caseId, body.toMembershipId)
  await insertTransfer(tx, {
    ...body,
    programmeId: actor.programmeId,
    id,
    caseId,
    requestedBy: actor.personId,
    requestedAt: now,
  })
  await recordFact(act, {
    kind: 'emergency-transfer-requested',
    subjectId,
    occurredAt: now,
    entityId: id,
  })
  await tellOfTransfer(act, id, current.membershipId)
  return { id, version: 1 }
}

/** A second person agrees: the new case manager is responsible at once, and the case is not warm
 *  until an introduction took place.
 *  @throws notFound, conflict('transfer-…' | 'responsible-must-be-…' | 'case-closed') */
export async function confirmTransfer(act: Act, transferId: string) {
  const { tx, actor } = act
  const caseId = await getCaseOfTransfer(act, transferId)
  const place = { caseId, entityId: transferId }
  // Who is responsible first, then what is asked of it: everybody takes them in this order.
  const { subjectId, current } = await holdOpenCase(act, 'responsibility:transfer', place)
  const pending = await holdPending(act, caseId, transferId)
  demand(mayConfirmTransfer(pending, actor.personId))
  const { toMembershipId } = pending
  demand(mayReceive(current.membershipId, toMembershipId))
  await demandMayAnswer(act, toMembershipId)
  await demandWelcome(act, caseId, toMembershipId)
  const at = momentAfter(act.now, current.since)
  // Before it moves: an organisation manager has no relation afterwards to a case that leaves her.
  await recordFact(act, {
    kind: 'emergency-transfer-done',
    subjectId,
    occurredAt: at,
    entityId: transferId,
  })
  const version = await decideTransfer(tx, transferId, {
    state: 'done',
    confirmedBy: actor.personId,
    decidedAt: at,
  })
  const passing = { caseId, subjectId, entityId: transferId, current, toMembershipId, at }
  await passResponsibility(act, { ...passing, manner: 'emergency', introducedAt: null })
  return { id: transferId, version }
}

/** The request is taken back; the present case manager stays. @throws notFound, conflict */
export async function withdrawTransfer(act: Act, transferId: string) {
  const caseId = await getCaseOfTransfer(act, transferId)
  await holdCase(act, 'responsibility:transfer', { caseId, entityId: transferId })
  await holdPending(act, caseId, transferId)
  const version = await decideTransfer(act.tx, transferId, {
    state: 'withdrawn',
    decidedAt: act.now,
  })
  return { id: transferId, version }
}

/** @returns whose case a transfer is of. @throws notFound */
export async function getCaseOfTransfer({ tx }: Act, transferId: string): Promise<string> {
  const caseId = await findCaseOfTransfer(tx, transferId)
  if (!caseId) throw notFound()
  return caseId
}

async function holdPending({ tx }: Act, caseId: string, transferId: string) {
  const pending = await findPendingTransferForUpdate(tx, caseId)
  if (pending?.id !== transferId) throw conflict('transfer-not-requested')
  return pending
}
