import type { Tx } from '../../platform/actor/index.ts'

/** Days as they were asked, both included. */
export type TextPeriod = { from: string; until: string }

/** Every version of a period, the last one first, with who wrote it. */
export async function listTexts(tx: Tx, { from, until }: TextPeriod) {
  return tx
    .selectFrom('monitorTexts as t')
    .innerJoin('memberships as m', (join) =>
      join
        .onRef('m.programmeId', '=', 't.programmeId')
        .onRef('m.id', '=', 't.writtenByMembershipId'),
    )
    .innerJoin('persons as p', 'p.id', 'm.personId')
    .where('t.fromOn', '=', from)
    .where('t.untilOn', '=', until)
    .select(['t.version', 't.words', 't.writtenAt', 'm.role', 'p.name as by'])
    .orderBy('t.version', 'desc')
    .execute()
}

export async function findText(tx: Tx, id: string) {
  return tx.selectFrom('monitorTexts').select('id').where('id', '=', id).executeTakeFirst()
}

type NewText = TextPeriod & {
  programmeId: string
  id: string
  version: number
  words: string
  writtenByMembershipId: string
  writtenAt: Date
}

/** @returns whether it was added; not when somebody wrote that version first */
export async function insertText(tx: Tx, { from, until, ...text }: NewText): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('monitorTexts')
    .values({ ...text, fromOn: from, untilOn: until })
    .onConflict((on) => on.columns(['programmeId', 'fromOn', 'untilOn', 'version']).doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

/** What the actor typed of a period and did not write. */
export async function findDraft(tx: Tx, { from, until }: TextPeriod) {
  return tx
    .selectFrom('monitorTextDrafts')
    .select(['id', 'words', 'savedAt', 'version'])
    .where('fromOn', '=', from)
    .where('untilOn', '=', until)
    .forUpdate()
    .executeTakeFirst()
}

type NewDraft = TextPeriod & {
  programmeId: string
  id: string
  membershipId: string
  words: string | null
  savedAt: Date
}

/** The first draft of a person of a period. @returns whether it is: another screen may have been first */
export async function insertDraft(tx: Tx, { from, until, ...draft }: NewDraft): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('monitorTextDrafts')
    .values({ ...draft, fromOn: from, untilOn: until })
    .onConflict((on) => on.doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

type Saved = { words: string | null; savedAt: Date; version: number }

export async function saveDraft(tx: Tx, id: string, saved: Saved): Promise<void> {
  await tx.updateTable('monitorTextDrafts').set(saved).where('id', '=', id).execute()
}
