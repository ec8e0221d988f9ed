import { randomUUID } from 'node:crypto'
import type { Client } from 'pg'
import { notePlace } from '../../api/src/modules/contacts/contact-notes.queries.ts'
import { sealText } from '../../api/src/platform/crypto/envelope.ts'
import { isYoung } from '../shape.ts'
import { occurredAt } from './calendar.ts'
import type { Row } from './copy.ts'
import { copyRows } from './copy.ts'
import { noteText } from './note-text.ts'
import type { PlannedCase, PlannedProgramme } from './plan.ts'

type Batch = { contacts: Row[]; notes: Row[]; facts: Row[] }

/** All contacts in the order in which they would have been logged: the oldest of every case first,
 *  so that those of one case lie spread over the table, as they do in use. */
export async function writeContacts(
  client: Client,
  programmes: readonly PlannedProgramme[],
  signal: AbortSignal,
): Promise<void> {
  const longest = Math.max(...programmes.flatMap(({ cases }) => cases.map((one) => one.contacts)))
  for (let back = longest - 1; back >= 0; back -= 1) {
    signal.throwIfAborted()
    await writeBatch(client, batchOf(programmes, back))
  }
}

async function writeBatch(client: Client, { contacts, notes, facts }: Batch): Promise<void> {
  await copyRows(client, contactColumns, contacts)
  await copyRows(client, noteColumns, notes)
  await copyRows(client, factColumns, facts)
}

function batchOf(programmes: readonly PlannedProgramme[], back: number): Batch {
  const batch: Batch = { contacts: [], notes: [], facts: [] }
  for (const { id: programmeId, cases } of programmes)
    for (const one of cases.filter(({ contacts }) => back < contacts))
      addContact(batch, { programmeId, one, back })
  return batch
}

type Meant = { programmeId: string; one: PlannedCase; back: number }

function addContact({ contacts, notes, facts }: Batch, { programmeId, one, back }: Meant): void {
  const contactId = randomUUID()
  const at = occurredAt(one.place, back)
  const outcome = outcomeOf(one, back)
  const by = one.responsible
  const minutes = outcome === 'spoken' ? 45 : 5
  const who = [programmeId, contactId, one.id, by.id] as const
  contacts.push([...who, at, 'street', outcome, minutes, 10, 15, domains, at])
  facts.push([
    ...[programmeId, one.subjectId, 'contact-recorded', at, at, by.id, contactId],
    attributesOf(outcome, minutes, by.organisationId),
  ])
  if (outcome === 'attempted') return
  const place = { caseId: one.id, contactId, version: 1 }
  const { caseId: subjectId, ...where } = notePlace(place)
  const sealed = sealText(one.key, noteText(one.place + back), { programmeId, subjectId, ...where })
  notes.push([...who, false, sealed, at])
}

const domains = '{housing,finances}'
const contactColumns = `contacts (programme_id, id, case_id, membership_id, occurred_at, kind,
  outcome, direct_minutes, indirect_minutes, travel_minutes, domains, recorded_at)`
const noteColumns = `contact_notes (programme_id, contact_id, case_id, membership_id,
  private_to_peer, sealed, recorded_at)`
const factColumns = `facts (programme_id, subject_id, kind, occurred_at, recorded_at,
  membership_id, entity_id, attributes)`

// An attempt has no note. The cases that are opened have one with each of their contacts.
function outcomeOf({ place }: PlannedCase, back: number): string {
  if (isYoung(place) || back % 3 !== 1) return back % 7 === 3 ? 'seen-not-spoken' : 'spoken'
  return 'attempted'
}

const attributesOf = (outcome: string, directMinutes: number, organisationId: string) =>
  JSON.stringify({
    outcome,
    kind: 'street',
    directMinutes,
    indirectMinutes: 10,
    travelMinutes: 15,
    thirdPartyMinutes: 0,
    role: 'case_manager',
    organisationId,
  })
