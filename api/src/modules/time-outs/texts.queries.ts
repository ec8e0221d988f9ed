import type { Tx } from '../../platform/actor/index.ts'

export type TextKind = 'needs' | 'evaluation'

/** What is written of these stays, as far as the actor may read it. */
export async function listTexts(tx: Tx, stayIds: readonly string[]) {
  if (stayIds.length === 0) return []
  return tx
    .selectFrom('timeOutTexts')
    .select(['id', 'caseId', 'stayId', 'kind', 'sealed', 'version'])
    .where('stayId', 'in', stayIds)
    .execute()
}
export type TextRow = Awaited<ReturnType<typeof listTexts>>[number]

/** Where a text is bound to, so that it opens nowhere else. */
export const placeOfText = ({
  id,
  caseId,
  version,
}: {
  id: string
  caseId: string
  version: number
}) => ({
  caseId,
  table: 'time_out_texts',
  column: 'sealed',
  rowId: id,
  version,
})

type NewText = {
  programmeId: string
  id: string
  caseId: string
  stayId: string
  kind: TextKind
  sealed: Buffer
  membershipId: string
  recordedAt: Date
}

export async function insertText(tx: Tx, text: NewText): Promise<void> {
  await tx.insertInto('timeOutTexts').values(text).execute()
}

type ChangedText = { sealed: Buffer; membershipId: string; recordedAt: Date; version: number }

export async function changeText(tx: Tx, id: string, text: ChangedText): Promise<void> {
  await tx.updateTable('timeOutTexts').set(text).where('id', '=', id).execute()
}

type Evaluated = {
  programmeId: string
  caseId: string
  stayId: string
  outcome: string
  nextStep: string
  again: boolean
  evaluatedOn: string
  membershipId: string
  recordedAt: Date
}

export async function insertEvaluation(tx: Tx, evaluated: Evaluated): Promise<void> {
  await tx.insertInto('timeOutEvaluations').values(evaluated).execute()
}
