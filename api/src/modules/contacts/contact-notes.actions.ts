import type { Act } from '../../platform/actor/index.ts'
import { SealBroken } from '../../platform/crypto/index.ts'
import { demand, notFound } from '../../platform/errors/index.ts'
import { recordFact } from '../../platform/facts/index.ts'
import { reachCase } from '../privacy/index.ts'
import type { NoteRow } from './contact-notes.queries.ts'
import { findOwnNoteForUpdate, listNotes, markShared, notePlace } from './contact-notes.queries.ts'
import { mayShareNote, mayWithdrawNote } from './contacts.rules.ts'

/** One damaged note does not keep the others from who works with her: it is said to be unreadable.
 *  @throws whatever else is wrong */
export function nothingWhereBroken(error: unknown): null {
  if (error instanceof SealBroken) return null
  throw error
}

/** The notes of these contacts that the actor may read, opened, by contact. */
export async function openNotes(act: Act, contactIds: readonly string[]) {
  const rows = await listNotes(act.tx, contactIds)
  const opened = rows.map(async (row) => [row.contactId, await openNote(act, row)] as const)
  return new Map(await Promise.all(opened))
}

async function openNote({ vault }: Act, row: NoteRow) {
  return {
    text: await vault.open(row.sealed, notePlace(row)).catch(nothingWhereBroken),
    private: row.privateToPeer && row.sharedAt === null,
    sharedAt: row.sharedAt?.toISOString() ?? null,
  }
}

/** Shares one note with everyone who works on the case; by its writer, one by one.
 *  @throws notFound for who did not write it, conflict('note-already-shared') */
export async function shareNote(act: Act, contactId: string) {
  const { note, subjectId } = await takeUp(act, contactId)
  demand(mayShareNote(note))
  await markShared(act.tx, contactId, act.now)
  await recordFact(act, {
    kind: 'note-shared',
    subjectId,
    occurredAt: act.now,
    entityId: contactId,
  })
  return { id: contactId, version: note.version }
}

/** Nobody else reads it from now on; who read it before stays in her access log.
 *  @throws notFound for who did not write it, conflict('note-not-shared') */
export async function withdrawNote(act: Act, contactId: string) {
  const { note, subjectId } = await takeUp(act, contactId)
  demand(mayWithdrawNote(note))
  await markShared(act.tx, contactId, null)
  await recordFact(act, {
    kind: 'note-sharing-withdrawn',
    subjectId,
    occurredAt: act.now,
    entityId: contactId,
  })
  return { id: contactId, version: note.version }
}

async function takeUp(act: Act, contactId: string) {
  const note = await findOwnNoteForUpdate(act.tx, contactId, act.actor.membershipId)
  if (!note) throw notFound()
  const place = { caseId: note.caseId, entityId: contactId }
  const { subjectId } = await reachCase(act, 'contact-notes:write', place)
  return { note, subjectId }
}
