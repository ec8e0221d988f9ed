import type { Act } from '../../platform/actor/index.ts'
import { demand, notFound } from '../../platform/errors/index.ts'
import { reachCase } from '../privacy/index.ts'
import type { NoteRow } from './contact-notes.queries.ts'
import { findOwnNoteForUpdate, listNotes, markShared, notePlace } from './contact-notes.queries.ts'
import { mayShareNote } from './contacts.rules.ts'

/** The notes of these contacts that the actor may read, opened, by contact. */
export async function openNotes(act: Act, contactIds: readonly string[]) {
  const rows = await listNotes(act.tx, contactIds)
  const opened = rows.map(async (row) => [row.contactId, await openNote(act, row)] as const)
  return new Map(await Promise.all(opened))
}

async function openNote({ vault }: Act, row: NoteRow) {
  return {
    text: await vault.open(row.sealed, notePlace(row)),
    private: row.privateToPeer && row.sharedAt === null,
    sharedAt: row.sharedAt?.toISOString() ?? null,
  }
}

/** Shares one note with everyone who works on the case; by its writer, one by one.
 *  @throws notFound for who did not write it, conflict('note-already-shared') */
export async function shareNote(act: Act, contactId: string) {
  const note = await findOwnNoteForUpdate(act.tx, contactId, act.actor.membershipId)
  if (!note) throw notFound()
  await reachCase(act, 'contact-notes:write', { caseId: note.caseId, entityId: contactId })
  demand(mayShareNote(note))
  await markShared(act.tx, contactId, act.now)
  return { id: contactId, version: note.version }
}
