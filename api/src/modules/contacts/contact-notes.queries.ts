import type { Tx } from '../../platform/actor/index.ts'

/** Where the text of a note belongs: sealed for this place, it opens in no other. */
export const notePlace = (note: { caseId: string; contactId: string; version: number }) => ({
  caseId: note.caseId,
  table: 'contact_notes',
  column: 'sealed',
  rowId: note.contactId,
  version: note.version,
})

/** The notes of these contacts that the actor may read. */
export async function listNotes(tx: Tx, contactIds: readonly string[]) {
  if (contactIds.length === 0) return []
  return tx
    .selectFrom('contactNotes')
    .select(['contactId', 'caseId', 'privateToPeer', 'sharedAt', 'sealed', 'version'])
    .where('contactId', 'in', contactIds)
    .execute()
}

export type NoteRow = Awaited<ReturnType<typeof listNotes>>[number]

/** A note by its writer, locked. */
export async function findOwnNoteForUpdate(tx: Tx, contactId: string, membershipId: string) {
  return tx
    .selectFrom('contactNotes')
    .select(['contactId', 'caseId', 'sharedAt', 'version'])
    .where('contactId', '=', contactId)
    .where('membershipId', '=', membershipId)
    .forUpdate()
    .executeTakeFirst()
}

/** Since when it is shared, or that it no longer is. The text stays sealed as it was, so its version
 *  stays too. */
export async function markShared(tx: Tx, contactId: string, sharedAt: Date | null): Promise<void> {
  await tx
    .updateTable('contactNotes')
    .set({ sharedAt })
    .where('contactId', '=', contactId)
    .execute()
}
