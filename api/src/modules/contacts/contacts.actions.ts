import { randomUUID } from 'node:crypto'
import type { Act } from '../../platform/actor/index.ts'
import { demand, invalid } from '../../platform/errors/index.ts'
import { recordFact } from '../../platform/facts/index.ts'
import { reachCase } from '../privacy/index.ts'
import { writeNote } from './contact-notes.actions.ts'
import { insertContact, isOwnTeam, keepSight, listSpans } from './contacts.queries.ts'
import { faultsOf, mayRecord, sightingOf } from './contacts.rules.ts'
import type { ContactBody } from './contacts.schema.ts'

/** Records that someone of the team met her or tried to; an attempt needs only who and when.
 *  @throws invalid in the future or before the case; conflict('case-closed'), and
 *  conflict('note-only-by-own-team') for a note by a colleague who is not of her team */
export async function recordContact(act: Act, caseId: string, sent: ContactBody) {
  const { note, ...body } = sent
  const id = randomUUID()
  const { subjectId } = await reachCase(act, 'contacts:write', { caseId, entityId: id })
  const occurredAt = sent.occurredAt === undefined ? act.now : new Date(sent.occurredAt)
  const contact = { ...body, id, caseId, occurredAt }
  await demandInOrder(act, contact, note !== undefined)
  const { programmeId, membershipId } = act.actor
  await insertContact(act.tx, { ...contact, programmeId, membershipId, recordedAt: act.now })
  if (note !== undefined) await writeNote(act, { caseId, contactId: id, text: note })
  await keepSight(act.tx, { programmeId, caseId, ...sightingOf(sent.outcome, occurredAt) })
  await recordFact(act, {
    kind: 'contact-recorded',
    subjectId,
    occurredAt,
    entityId: id,
    attributes: attributesOf(act, sent),
  })
  return { id, version: 1 }
}

type Meant = ContactAt & { caseId: string }
type ContactAt = Omit<ContactBody, 'occurredAt' | 'note'> & { occurredAt: Date }

async function demandInOrder(act: Act, contact: Meant, hasNote: boolean): Promise<void> {
  const { caseId, occurredAt } = contact
  const spans = await listSpans(act.tx, caseId)
  const faults = faultsOf(contact, { now: act.now, spans })
  if (faults.length > 0) throw invalid(faults)
  const ownTeam = !hasNote || (await isOwnTeam(act.tx, caseId))
  demand(mayRecord({ occurredAt, hasNote }, { spans, ownTeam }))
}

// Counts of minutes and who deployed them; what was said never leaves the sealed note.
function attributesOf({ actor }: Act, sent: ContactBody) {
  return {
    outcome: sent.outcome,
    kind: sent.kind ?? null,
    directMinutes: sent.directMinutes ?? 0,
    indirectMinutes: sent.indirectMinutes ?? 0,
    travelMinutes: sent.travelMinutes ?? 0,
    thirdPartyMinutes: sent.thirdPartyMinutes ?? 0,
    role: actor.role,
    organisationId: actor.organisationId,
  }
}
