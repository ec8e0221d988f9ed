import type { Tx } from '../../platform/actor/index.ts'

type Keys = { programmeId: string; caseId: string; membershipId: string; recordedAt: Date }

/** With whom she does not or did not want to work: what holds first. */
export async function listRefusals(tx: Tx, caseId: string) {
  return refusals(tx)
    .where('r.caseId', '=', caseId)
    .orderBy('r.endedOn', (order) => order.desc().nullsFirst())
    .orderBy('r.sinceOn', 'desc')
    .orderBy('r.id')
    .execute()
}

export async function findRefusal(tx: Tx, id: string) {
  return refusals(tx).where('r.id', '=', id).executeTakeFirst()
}

export type RefusalRow = NonNullable<Awaited<ReturnType<typeof findRefusal>>>

export async function findCurrentRefusal(tx: Tx, caseId: string, personId: string) {
  return refusals(tx)
    .where('r.caseId', '=', caseId)
    .where('r.personId', '=', personId)
    .where('r.endedOn', 'is', null)
    .executeTakeFirst()
}

const refusals = (tx: Tx) =>
  tx
    .selectFrom('workerRefusals as r')
    .innerJoin('persons as p', 'p.id', 'r.personId')
    .select(['r.id', 'r.caseId', 'r.personId', 'p.name', 'r.sinceOn', 'r.endedOn', 'r.sealed'])
    .select('r.version')

type NewRefusal = Keys & { id: string; personId: string; sinceOn: string; sealed: Buffer | null }

export async function insertRefusal(tx: Tx, refusal: NewRefusal): Promise<void> {
  await tx.insertInto('workerRefusals').values(refusal).execute()
}

/** @returns the new version; undefined when somebody changed it in the meantime */
export async function endRefusalRow(tx: Tx, row: RefusalRow, endedOn: string) {
  const changed = await tx
    .updateTable('workerRefusals')
    .set({ endedOn, version: row.version + 1 })
    .where('id', '=', row.id)
    .where('version', '=', row.version)
    .returning('version')
    .executeTakeFirst()
  return changed?.version
}

/** What she thought of the help, the latest first. */
export async function listRatings(tx: Tx, caseId: string) {
  return ratings(tx)
    .where('caseId', '=', caseId)
    .orderBy('ratedOn', 'desc')
    .orderBy('recordedAt', 'desc')
    .execute()
}

export async function findRating(tx: Tx, id: string) {
  return ratings(tx).where('id', '=', id).executeTakeFirst()
}

const ratings = (tx: Tx) =>
  tx.selectFrom('helpRatings').select(['id', 'caseId', 'ratedOn', 'score', 'sealed'])

type NewRating = Keys & { id: string; ratedOn: string; score: number; sealed: Buffer | null }

export async function insertRating(tx: Tx, rating: NewRating): Promise<void> {
  await tx.insertInto('helpRatings').values(rating).execute()
}

type VoiceTable = 'complaints' | 'worker_refusals' | 'help_ratings'

/** Where her words belong: written once, so sealed at version 1; they open in no other place. */
export const wordsPlace = (table: VoiceTable, row: { id: string; caseId: string }) => ({
  caseId: row.caseId,
  table,
  column: 'sealed',
  rowId: row.id,
  version: 1,
})

/** Where the answer to a complaint belongs. */
export const answerPlace = (row: { id: string; caseId: string }) => ({
  ...wordsPlace('complaints', row),
  column: 'answer_sealed',
})
