import type { Act } from '../../platform/actor/index.ts'
import { dayOf } from '../../platform/clock/index.ts'
import { demand, invalid, notFound, stale } from '../../platform/errors/index.ts'
import { recordFact } from '../../platform/facts/index.ts'
import { reachCase } from '../privacy/index.ts'
import { attributesOf } from './contacts.actions.ts'
import { findContact } from './contacts.queries.ts'
import { faultsOf, mayRecord } from './contacts.rules.ts'
import {
  changeContact,
  findOwnContactForUpdate,
  listContactVersions,
  listSpans,
} from './corrections.queries.ts'
import type { ContactVersions, CorrectionBody } from './corrections.schema.ts'
import { holdMinutesOfDay } from './hours.queries.ts'

/** Sets right a contact of her own: when, how, with what outcome, how long. What stood there stays
 *  readable, and whether she is in sight is computed anew.
 *  @throws notFound for another's, stale, invalid as for a new contact, conflict('case-closed') */
export async function correctContact(act: Act, id: string, body: CorrectionBody) {
  const { tx, actor, now } = act
  const held = await findOwnContactForUpdate(tx, id, actor.membershipId)
  if (!held) throw notFound()
  const { subjectId } = await reachCase(act, 'contacts:write', {
    caseId: held.caseId,
    entityId: id,
  })
  const expected = act.expectedVersion()
  if (expected !== held.version) throw stale(expected, held.version)
  const occurredAt = new Date(body.occurredAt)
  await demandInOrder(act, { id, caseId: held.caseId, correction: { ...body, occurredAt } })
  const version = held.version + 1
  const kind = body.kind ?? null
  await changeContact(tx, id, { ...body, kind, occurredAt, correctedAt: now, version })
  const attributes = { ...attributesOf(actor, body), version }
  const fact = { kind: 'contact-corrected', subjectId, occurredAt, entityId: id, attributes }
  await recordFact(act, fact)
  return { id, version }
}

type Correction = {
  id: string
  caseId: string
  correction: Omit<CorrectionBody, 'occurredAt'> & { occurredAt: Date }
}

async function demandInOrder({ tx, now }: Act, { id, caseId, correction }: Correction) {
  const { occurredAt } = correction
  const spans = await listSpans(tx, caseId)
  const already = await holdMinutesOfDay(tx, dayOf(occurredAt), id)
  const faults = faultsOf(correction, { now, spans, already })
  if (faults.length > 0) throw invalid(faults)
  demand(mayRecord({ occurredAt, hasNote: false }, { spans, ownTeam: false }))
}

/** What stood there before it was corrected, the latest first. @throws notFound */
export async function getContactVersions(act: Act, id: string): Promise<ContactVersions> {
  const contact = await findContact(act.tx, id)
  if (!contact) throw notFound()
  await reachCase(act, 'contacts:read', { caseId: contact.caseId, entityId: id })
  const rows = await listContactVersions(act.tx, id)
  return {
    items: rows.map(({ occurredAt, replacedAt, ...row }) => ({
      ...row,
      kind: row.kind as ContactVersions['items'][number]['kind'],
      outcome: row.outcome as ContactVersions['items'][number]['outcome'],
      occurredAt: occurredAt.toISOString(),
      replacedAt: replacedAt.toISOString(),
    })),
  }
}
