import type { Tx } from '../../platform/actor/index.ts'

/** Where a text of the plan belongs: sealed for this place, it opens in no other. */
export const planTextPlace = (row: { textId: string; caseId: string; version: number }) => ({
  caseId: row.caseId,
  table: 'plan_texts',
  column: 'sealed',
  rowId: row.textId,
  version: row.version,
})

/** The same for what an action says. */
export const actionTextPlace = (row: { actionId: string; caseId: string; version: number }) => ({
  caseId: row.caseId,
  table: 'action_texts',
  column: 'sealed',
  rowId: row.actionId,
  version: row.version,
})

export type NewPlanText = {
  programmeId: string
  id: string
  caseId: string
  membershipId: string
  goalId?: string
  waiverId?: string
  saidOn: string
  sealed: Buffer
  recordedAt: Date
}

export async function insertPlanText(tx: Tx, text: NewPlanText): Promise<void> {
  await tx.insertInto('planTexts').values(text).execute()
}

/** The text of a goal, locked. */
export async function findGoalText(tx: Tx, goalId: string) {
  return tx
    .selectFrom('planTexts')
    .select(['id', 'version'])
    .where('goalId', '=', goalId)
    .forUpdate()
    .executeTakeFirstOrThrow()
}

type Resealed = { id: string; version: number; sealed: Buffer }

export async function changePlanText(tx: Tx, { id, version, sealed }: Resealed): Promise<void> {
  await tx.updateTable('planTexts').set({ sealed, version }).where('id', '=', id).execute()
}

/** Her own words about the plan, the latest first. */
export async function listOwnWords(tx: Tx, caseId: string) {
  return tx
    .selectFrom('planTexts')
    .select(['id as textId', 'caseId', 'saidOn', 'sealed', 'version'])
    .where('caseId', '=', caseId)
    .where('goalId', 'is', null)
    .where('waiverId', 'is', null)
    .orderBy('saidOn', 'desc')
    .orderBy('recordedAt', 'desc')
    .execute()
}

export async function findOwnWords(tx: Tx, id: string) {
  return tx.selectFrom('planTexts').select('caseId').where('id', '=', id).executeTakeFirst()
}

type NewActionText = { programmeId: string; actionId: string; caseId: string; sealed: Buffer }

export async function insertActionText(tx: Tx, text: NewActionText): Promise<void> {
  await tx.insertInto('actionTexts').values(text).execute()
}

/** The version of what an action says, locked. */
export async function findActionText(tx: Tx, actionId: string) {
  return tx
    .selectFrom('actionTexts')
    .select(['actionId', 'version'])
    .where('actionId', '=', actionId)
    .forUpdate()
    .executeTakeFirstOrThrow()
}

export async function changeActionText(
  tx: Tx,
  { actionId, version, sealed }: { actionId: string; version: number; sealed: Buffer },
): Promise<void> {
  await tx
    .updateTable('actionTexts')
    .set({ sealed, version })
    .where('actionId', '=', actionId)
    .execute()
}
