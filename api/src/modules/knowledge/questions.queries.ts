import type { Tx } from '../../platform/actor/index.ts'

const questions = (tx: Tx) =>
  tx
    .selectFrom('knowledgeQuestions')
    .select(['id', 'version', 'question', 'askedByMembershipId', 'askedAt'])
    .select(['answer', 'answeredAt', 'withdrawnAt'])

/** What is open first, then the latest answered. */
export const listQuestions = (tx: Tx) =>
  questions(tx)
    .where('withdrawnAt', 'is', null)
    .orderBy('answeredAt', (order) => order.desc().nullsFirst())
    .orderBy('askedAt')
    .orderBy('id')
    .execute()
export type QuestionRow = Awaited<ReturnType<typeof listQuestions>>[number]

export const listOpen = (tx: Tx) =>
  questions(tx)
    .where('answeredAt', 'is', null)
    .where('withdrawnAt', 'is', null)
    .orderBy('askedAt')
    .orderBy('id')
    .execute()

/** Also one that was withdrawn. */
export const findQuestion = (tx: Tx, id: string) =>
  questions(tx).where('id', '=', id).executeTakeFirst()

type NewQuestion = {
  programmeId: string
  id: string
  question: string
  askedByMembershipId: string
  askedAt: Date
}

export async function insertQuestion(tx: Tx, question: NewQuestion): Promise<void> {
  await tx.insertInto('knowledgeQuestions').values(question).execute()
}

type Settling =
  | { answer: string; answeredByMembershipId: string; answeredAt: Date }
  | { withdrawnAt: Date }

/** @returns the new version; undefined when somebody was first */
export async function settleQuestion(
  tx: Tx,
  { id, version }: { id: string; version: number },
  to: Settling,
): Promise<number | undefined> {
  const row = await tx
    .updateTable('knowledgeQuestions')
    .set({ ...to, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .where('answeredAt', 'is', null)
    .returning('version')
    .executeTakeFirst()
  return row?.version
}
