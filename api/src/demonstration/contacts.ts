import { at, later } from './calendar.ts'
import type { Meeting, Turn } from './contact-days.ts'
import { meetingsOf } from './contact-days.ts'
import type { Kind, Minutes } from './contact-minutes.ts'
import { kindOf, minutesOf } from './contact-minutes.ts'
import { addNote, noteFor } from './contact-notes.ts'
import { workerOn } from './contact-workers.ts'
import { addFact } from './facts.ts'
import type { Draw } from './random.ts'
import { drawFor } from './random.ts'
import type { Member, Scene } from './scene.ts'
import type { Identity, NoteTexts } from './shape.around.ts'
import type { Trajectory } from './trajectory.ts'
import { turnAt } from './trajectory.ts'

/** A contact as it was recorded. */
export type Contact = Meeting &
  Minutes & {
    id: string
    kind: Kind
    member: Member
    occurredAt: Date
    recordedAt: Date
    note: NoteTexts['found'][number] | undefined
  }

/** What notes say, and by which ways she may be approached. */
type Given = { texts: NoteTexts; safe: Identity['safeContact'] }
type Telling = Given & { scene: Scene; trajectory: Trajectory; draw: Draw }

/** Writes the contacts that were recorded before today. @returns them, in the order they occurred */
export function addContacts(scene: Scene, trajectory: Trajectory, given: Given): Contact[] {
  const draw = drawFor(scene.course(`meetings/${trajectory.woman.number}`))
  const contacts = meetingsOf(scene, trajectory)
    .map((meeting, index) => contactOf({ scene, trajectory, draw, ...given }, meeting, index))
    .filter(({ recordedAt }) => scene.happened(recordedAt))
  for (const contact of contacts) addContact(scene, trajectory, contact)
  return contacts
}

const turnKinds: Record<Turn, Kind> = {
  introduction: 'office',
  'last-seen': 'street',
  found: 'street',
  closing: 'office',
}

function contactOf(telling: Telling, meeting: Meeting, index: number): Contact {
  const { scene, trajectory, texts, safe, draw } = telling
  const { worker, outcome, turn } = meeting
  const kind = turn ? turnKinds[turn] : kindOf(draw, { worker, outcome, safe })
  const occurredAt = turn ? turnAt(meeting.day) : at(meeting.day, timeOf(draw, kind))
  const minutes = minutesOf(draw, worker, { kind, outcome })
  const lasted = minutes.directMinutes + minutes.travelMinutes
  const { member, team } = workerOn(scene, trajectory, { meeting, occurredAt, draw })
  const note = noteFor(draw, texts, { ...meeting, kind })
  return {
    ...meeting,
    ...minutes,
    kind,
    member,
    occurredAt,
    id: scene.id(`contact/${trajectory.woman.number}/${index}`),
    recordedAt: turn ? later(occurredAt, lasted) : recordedAfter(draw, occurredAt, lasted),
    note: team ? note : undefined,
  }
}

// The street and the drop-in centre are evening work.
function timeOf(draw: Draw, kind: Kind): number {
  const [from, until] = kind === 'street' || kind === 'drop-in' ? [18.5, 21.5] : [9.5, 16.5]
  return draw.between(from * 12, until * 12) * 5
}

/** Most are recorded at once, some the next day, a few days late. */
function recordedAfter(draw: Draw, occurredAt: Date, lasted: number): Date {
  const days = Number(draw.weighed({ 0: 88, 1: 9, 2: 2, 3: 1 }))
  return later(occurredAt, lasted + draw.between(5, 40) + days * 24 * 60)
}

function addContact(scene: Scene, { caseId, subjectId }: Trajectory, contact: Contact): void {
  const { id, kind, outcome, member, occurredAt, recordedAt, note, turn } = contact
  const { directMinutes, indirectMinutes, travelMinutes, thirdPartyMinutes } = contact
  const minutes = { directMinutes, indirectMinutes, travelMinutes, thirdPartyMinutes }
  const deployed = { outcome, kind, ...minutes }
  scene.rows.add('contacts', {
    programmeId: scene.programmeId,
    id,
    caseId,
    membershipId: member.id,
    occurredAt,
    ...deployed,
    domains: note?.domains ?? [],
    recordedAt,
  })
  const fact = { subjectId, occurredAt, recordedAt, membershipId: member.id }
  addFact(scene, {
    ...fact,
    kind: 'contact-recorded',
    entityId: id,
    attributes: { ...deployed, role: member.role, organisationId: member.organisationId },
  })
  if (turn === 'introduction')
    addFact(scene, { ...fact, kind: 'introduction-took-place', entityId: id })
  if (note) addNote(scene, caseId, { id, member, recordedAt, text: note.text })
}
