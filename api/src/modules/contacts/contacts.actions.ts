import { randomUUID } from 'node:crypto'
import type { Aboard, Write } from '../../platform/access/index.ts'
import type { Actor } from '../../platform/actor/index.ts'
import { dayOf } from '../../platform/clock/index.ts'
import type { Row } from '../../platform/database/index.ts'
import { demand, invalid } from '../../platform/errors/index.ts'
import { concernOf } from '../privacy/index.ts'
import { notePlace } from './contact-notes.queries.ts'
import type { Standing } from './contact-record.queries.ts'
import { askStanding, insertContact } from './contact-record.queries.ts'
import { faultsOf, mayRecord, minutesIn, sightingOf } from './contacts.rules.ts'
import type { ContactBody } from './contacts.schema.ts'
import { askMinutesOfDay } from './hours.queries.ts'

/** Records that someone of the team met her or tried to; an attempt needs only who and when. The note
 *  is sealed with her own key; a peer expert's is private until she shares it.
 *  @throws invalid in the future or before the case; conflict('case-closed'), and
 *  conflict('note-only-by-own-team') for a note by a colleague who is not of her team */
export const recordContact = (
  caseId: string,
  { note, ...body }: ContactBody,
): Write<{ id: string; version: number }> => ({
  // Without minutes no day overflows, and nothing waits.
  ask: () => [
    askStanding(caseId),
    ...(minutesIn(body) > 0 ? [askMinutesOfDay(dayIn(body.occurredAt))] : []),
  ],
  decide: async ([found, day], aboard) => {
    const id = randomUUID()
    const concern = concernOf(found, id)
    const occurredAt = body.occurredAt === undefined ? aboard.now : new Date(body.occurredAt)
    const contact = { ...body, id, caseId, occurredAt }
    aboard.about(concern)
    demandInOrder(contact, {
      standing: found?.[0],
      now: aboard.now,
      hasNote: note !== undefined,
      already: Number(day?.[0]?.minutes ?? 0),
    })
    const written = insertContact({
      ...contact,
      recordedAt: aboard.now,
      sealed: note === undefined ? null : await seal(aboard, { caseId, id, note, found }),
      sighting: sightingOf(body.outcome, occurredAt),
      attributes: attributesOf(aboard.actor, body),
    })
    return { write: [written], result: { id, version: 1 } }
  },
})

type ContactAt = Omit<ContactBody, 'occurredAt' | 'note'> & { occurredAt: Date }
type Known = { standing: Row | undefined; now: Date; hasNote: boolean; already: number }

// A moment that does not exist lies on no day; the rule says so.
function dayIn(occurredAt: string | undefined): string | null {
  const moment = new Date(occurredAt ?? Number.NaN)
  return Number.isNaN(moment.getTime()) ? null : dayOf(moment)
}

function demandInOrder(contact: ContactAt, { standing, now, hasNote, already }: Known): void {
  const { spans, ownTeam } = standing as unknown as Standing
  const within = (spans ?? []).map(({ openedAt, closedAt }) => ({
    openedAt: new Date(openedAt),
    closedAt: closedAt === null ? null : new Date(closedAt),
  }))
  const faults = faultsOf(contact, { now, spans: within, already })
  if (faults.length > 0) throw invalid(faults)
  demand(mayRecord({ occurredAt: contact.occurredAt, hasNote }, { spans: within, ownTeam }))
}

type Text = { caseId: string; id: string; note: string; found: readonly Row[] | undefined }

async function seal({ vault }: Aboard, { caseId, id, note, found }: Text): Promise<Buffer> {
  const key = await vault.unlock(caseId, found)
  return key.seal(note, notePlace({ caseId, contactId: id, version: 1 }))
}

/** Of the fact: counts of minutes and who deployed them; what was said never leaves the sealed note. */
export function attributesOf(actor: Actor, sent: Omit<ContactBody, 'note'>) {
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
