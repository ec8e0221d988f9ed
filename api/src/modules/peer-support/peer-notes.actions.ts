import { randomUUID } from 'node:crypto'
import type { Act } from '../../platform/actor/index.ts'
import { demand, notFound } from '../../platform/errors/index.ts'
import { recordFact } from '../../platform/facts/index.ts'
import { mayShareNote, mayWithdrawNote } from '../contacts/index.ts'
import { reachCase } from '../privacy/index.ts'
import type { PeerNoteRow } from './peer-notes.queries.ts'
import {
  findOwnPeerNote,
  findPeerNote,
  insertPeerNote,
  listPeerNotes,
  markPeerNote,
  peerNotePlace,
} from './peer-notes.queries.ts'
import type { NoteBody, PeerNote } from './peer-notes.schema.ts'

/** The notes of a peer expert on a case: her own, and to others those she shared. */
export async function getPeerNotes(act: Act, caseId: string): Promise<{ items: PeerNote[] }> {
  await reachCase(act, 'peer-notes:read', { caseId })
  const rows = await listPeerNotes(act.tx, caseId)
  return { items: await Promise.all(rows.map((row) => describe(act, row))) }
}

/** @throws notFound for who may not read it */
export async function getPeerNote(act: Act, id: string): Promise<PeerNote> {
  const row = await findPeerNote(act.tx, id)
  if (!row) throw notFound()
  await reachCase(act, 'peer-notes:read', { caseId: row.caseId, entityId: id })
  return describe(act, row)
}

async function describe({ vault, actor }: Act, row: PeerNoteRow): Promise<PeerNote> {
  const { id, caseId, membershipId, name, version } = row
  return {
    id,
    caseId,
    writtenAt: row.writtenAt.toISOString(),
    text: await vault.open(row.sealed, peerNotePlace(row)),
    sharedAt: row.sharedAt?.toISOString() ?? null,
    by: { membershipId, name },
    mine: membershipId === actor.membershipId,
    version,
  }
}

/** Writes down what nobody else reads until she shares it. */
export async function writePeerNote(act: Act, caseId: string, { text }: NoteBody) {
  const id = randomUUID()
  await reachCase(act, 'peer-notes:write', { caseId, entityId: id })
  const { programmeId, membershipId } = act.actor
  const sealed = await act.vault.seal(text, peerNotePlace({ id, caseId, version: 1 }))
  await insertPeerNote(act.tx, {
    programmeId,
    id,
    caseId,
    membershipId,
    writtenAt: act.now,
    sealed,
  })
  return { id, version: 1 }
}

type OfCase = { caseId: string; noteId: string }

/** Shares one note with everyone who works on the case.
 *  @throws notFound for who did not write it, conflict('note-already-shared') */
export async function sharePeerNote(act: Act, place: OfCase) {
  const { note, subjectId } = await takeUp(act, place)
  demand(mayShareNote(note))
  await markPeerNote(act.tx, note.id, act.now)
  await recordFact(act, {
    kind: 'note-shared',
    subjectId,
    occurredAt: act.now,
    entityId: note.id,
  })
  return { id: note.id, version: note.version }
}

/** Nobody else reads it from now on; who read it before stays in her access log.
 *  @throws notFound for who did not write it, conflict('note-not-shared') */
export async function withdrawPeerNote(act: Act, place: OfCase) {
  const { note, subjectId } = await takeUp(act, place)
  demand(mayWithdrawNote(note))
  await markPeerNote(act.tx, note.id, null)
  await recordFact(act, {
    kind: 'note-sharing-withdrawn',
    subjectId,
    occurredAt: act.now,
    entityId: note.id,
  })
  return { id: note.id, version: note.version }
}

async function takeUp(act: Act, { caseId, noteId }: OfCase) {
  const reached = { caseId, entityId: noteId }
  const { subjectId } = await reachCase(act, 'peer-notes:write', reached)
  const note = await findOwnPeerNote(act.tx, { id: noteId, caseId }, act.actor.membershipId)
  if (!note) throw notFound()
  return { note, subjectId }
}
