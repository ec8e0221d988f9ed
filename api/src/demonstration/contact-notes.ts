import { later } from './calendar.ts'
import type { Meeting, Outcome, Worker } from './contact-days.ts'
import type { Kind } from './contact-minutes.ts'
import type { Draw } from './random.ts'
import { drawFor } from './random.ts'
import type { Member, Scene } from './scene.ts'
import type { NoteTexts } from './shape.around.ts'

/** How many contacts in a hundred have a note. */
const noted: Record<Worker, Record<Outcome, number>> = {
  case_manager: { spoken: 60, 'seen-not-spoken': 40, attempted: 20, 'no-show': 40, declined: 50 },
  peer_expert: { spoken: 45, 'seen-not-spoken': 20, attempted: 10, 'no-show': 20, declined: 30 },
}
const daysToShare = [0, 1, 4]

/** @returns what the note says and which sides of her life it touches, if there is one */
export function noteFor(draw: Draw, texts: NoteTexts, meeting: Meeting & { kind: Kind }) {
  const { worker, outcome, turn, kind } = meeting
  const fitting = (turn ? texts[turn] : texts[worker][outcome]).filter(
    ({ kinds }) => kinds === undefined || kinds.includes(kind),
  )
  const text = fitting[draw.between(0, Math.max(0, fitting.length - 1))]
  return draw.between(1, 100) <= noted[worker][outcome] || turn ? text : undefined
}

type Written = { id: string; member: Member; recordedAt: Date; text: string }

/** Writes the note, sealed; a peer expert's stays hers until she shares it. */
export function addNote(scene: Scene, caseId: string, { text, ...contact }: Written): void {
  const { id: contactId, member, recordedAt } = contact
  const privateToPeer = member.role === 'peer_expert'
  const place = { caseId, table: 'contact_notes', column: 'sealed', rowId: contactId }
  scene.rows.add('contactNotes', {
    programmeId: scene.programmeId,
    contactId,
    caseId,
    membershipId: member.id,
    privateToPeer,
    sharedAt: privateToPeer ? sharedAt(scene, contactId, recordedAt) : null,
    sealed: scene.seal(text, place),
    recordedAt,
  })
}

function sharedAt(scene: Scene, contactId: string, recordedAt: Date): Date | null {
  const draw = drawFor(scene.course(`shared/${contactId}`))
  const moment = later(recordedAt, draw.pick(daysToShare) * 24 * 60)
  return draw.chance(0.35) && scene.happened(moment) ? moment : null
}
