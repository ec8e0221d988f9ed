import type { Tx } from '../../platform/actor/index.ts'

/** Open drafts of a case, with what is in them for their writer alone. */
export async function listOpenDrafts(tx: Tx, caseId: string) {
  return tx
    .selectFrom('assessmentDrafts as d')
    .innerJoin('memberships as m', (join) =>
      join.onRef('m.programmeId', '=', 'd.programmeId').onRef('m.id', '=', 'd.membershipId'),
    )
    .innerJoin('persons as p', 'p.id', 'm.personId')
    .leftJoin('assessmentDraftTexts as t', (join) =>
      join.onRef('t.programmeId', '=', 'd.programmeId').onRef('t.draftId', '=', 'd.id'),
    )
    .select(['d.id', 'd.caseId', 'd.membershipId', 'd.savedAt', 'd.version', 'p.name', 't.sealed'])
    .where('d.caseId', '=', caseId)
    .where('d.endedAt', 'is', null)
    .orderBy('d.startedAt')
    .execute()
}

export type DraftRow = Awaited<ReturnType<typeof listOpenDrafts>>[number]

/** The row of a person's draft of a case, open or ended; locked. */
export async function findDraftForUpdate(tx: Tx, caseId: string, membershipId: string) {
  return tx
    .selectFrom('assessmentDrafts')
    .select(['id', 'version', 'endedAt'])
    .where('caseId', '=', caseId)
    .where('membershipId', '=', membershipId)
    .forUpdate()
    .executeTakeFirst()
}

export async function findDraftVersion(tx: Tx, caseId: string, membershipId: string) {
  const row = await tx
    .selectFrom('assessmentDrafts')
    .select('version')
    .where('caseId', '=', caseId)
    .where('membershipId', '=', membershipId)
    .executeTakeFirst()
  return row?.version ?? 0
}

export const draftPlace = (draft: { id: string; caseId: string; version: number }) => ({
  caseId: draft.caseId,
  table: 'assessment_draft_texts',
  column: 'sealed',
  rowId: draft.id,
  version: draft.version,
})

type Keys = { programmeId: string; caseId: string; membershipId: string }
export type Kept = Keys & { instrumentId: string; at: Date; sealed: Buffer }

/** The first draft of a person on a case. @returns whether it is: another screen may have been first */
export async function insertDraft(tx: Tx, id: string, kept: Kept): Promise<boolean> {
  const { at, sealed, instrumentId, ...keys } = kept
  const [made] = await tx
    .insertInto('assessmentDrafts')
    .values({ ...keys, id, instrumentId, startedAt: at, savedAt: at })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .execute()
  if (!made) return false
  await tx
    .insertInto('assessmentDraftTexts')
    .values({ ...keys, draftId: id, sealed })
    .execute()
  return true
}

type Draft = { id: string; version: number; endedAt: Date | null }

/** Keeps what is typed now; a draft that had ended begins anew in the same row. */
export async function saveDraft(tx: Tx, draft: Draft, kept: Kept): Promise<void> {
  const { at, sealed, instrumentId } = kept
  await tx
    .updateTable('assessmentDrafts')
    .set({ instrumentId, savedAt: at, endedAt: null, version: draft.version + 1 })
    .$if(draft.endedAt !== null, (query) => query.set({ startedAt: at }))
    .where('id', '=', draft.id)
    .execute()
  await tx
    .updateTable('assessmentDraftTexts')
    .set({ sealed })
    .where('draftId', '=', draft.id)
    .execute()
}

/** What was typed and not recorded is gone. */
export async function emptyDraft(tx: Tx, draft: Draft, endedAt: Date): Promise<void> {
  await tx
    .updateTable('assessmentDrafts')
    .set({ endedAt, version: draft.version + 1 })
    .where('id', '=', draft.id)
    .execute()
  await tx
    .updateTable('assessmentDraftTexts')
    .set({ sealed: null })
    .where('draftId', '=', draft.id)
    .execute()
}
