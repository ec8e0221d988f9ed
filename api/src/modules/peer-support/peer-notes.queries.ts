import type { Tx } from '../../platform/actor/index.ts'

/** Where the text of a note belongs: sealed for this place, it opens in no other. */
export const peerNotePlace = (note: { id: string; caseId: string; version: number }) => ({
  caseId: note.caseId,
  table: 'peer_notes',
  column: 'sealed',
  rowId: note.id,
  version: note.version,
})

/** The notes of a case that the actor may read, the latest first. */
export async function listPeerNotes(tx: Tx, caseId: string) {
  return notes(tx)
    .where('n.caseId', '=', caseId)
    .orderBy('n.writtenAt', 'desc')
    .orderBy('n.id')
    .execute()
}

export async function findPeerNote(tx: Tx, id: string) {
  return notes(tx).where('n.id', '=', id).executeTakeFirst()
}

export type PeerNoteRow = NonNullable<Awaited<ReturnType<typeof findPeerNote>>>

const notes = (tx: Tx) =>
  tx
    .selectFrom('peerNotes as n')
    .innerJoin('memberships as m', (join) =>
      join.onRef('m.programmeId', '=', 'n.programmeId').onRef('m.id', '=', 'n.membershipId'),
    )
    .innerJoin('persons as p', 'p.id', 'm.personId')
    .select(['n.id', 'n.caseId', 'n.membershipId', 'n.writtenAt', 'n.sharedAt', 'n.sealed'])
    .select(['n.version', 'p.name'])

type OfCase = { id: string; caseId: string }

/** A note of this case by its writer, locked. */
export async function findOwnPeerNote(tx: Tx, { id, caseId }: OfCase, membershipId: string) {
  return tx
    .selectFrom('peerNotes')
    .select(['id', 'sharedAt', 'version'])
    .where('id', '=', id)
    .where('caseId', '=', caseId)
    .where('membershipId', '=', membershipId)
    .forUpdate()
    .executeTakeFirst()
}

export type NewPeerNote = OfCase & {
  programmeId: string
  membershipId: string
  writtenAt: Date
  sealed: Buffer
}

export async function insertPeerNote(tx: Tx, note: NewPeerNote): Promise<void> {
  await tx.insertInto('peerNotes').values(note).execute()
}

/** Since when it is shared, or that it no longer is. */
export async function markPeerNote(tx: Tx, id: string, sharedAt: Date | null): Promise<void> {
  await tx.updateTable('peerNotes').set({ sharedAt }).where('id', '=', id).execute()
}
