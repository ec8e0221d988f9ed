import { sql } from 'kysely'
import type { Tx } from '../../platform/actor/index.ts'

const questions = (tx: Tx) =>
  tx
    .selectFrom('policyQuestions')
    .select(['id', 'question', 'askedAt', 'answerBy', 'answer', 'answeredAt', 'version'])

/** What was asked of the policy level: what waits first, the longest first. */
export async function listPolicyQuestions(tx: Tx) {
  return questions(tx)
    .where('askedAt', 'is not', null)
    .where('withdrawnAt', 'is', null)
    .orderBy('answeredAt', (by) => by.desc().nullsFirst())
    .orderBy('askedAt')
    .orderBy('id')
    .execute()
}

export type PolicyQuestionRow = Awaited<ReturnType<typeof listPolicyQuestions>>[number]

export async function findPolicyQuestion(tx: Tx, id: string | null) {
  return id === null ? undefined : questions(tx).where('id', '=', id).executeTakeFirst()
}

export async function findPolicyQuestionForUpdate(tx: Tx, id: string) {
  return questions(tx).where('id', '=', id).forUpdate().executeTakeFirst()
}

type NewQuestion = {
  programmeId: string
  id: string
  question: string
  askedAt: Date | null
  answerBy: string | null
}

export async function insertPolicyQuestion(tx: Tx, row: NewQuestion): Promise<void> {
  await tx.insertInto('policyQuestions').values(row).execute()
}

type Change =
  | { askedAt: Date; answerBy: string }
  | { withdrawnAt: Date }
  | { answer: string; answeredAt: Date; answeredByMembershipId: string }

export async function changePolicyQuestion(tx: Tx, id: string, change: Change): Promise<void> {
  await tx
    .updateTable('policyQuestions')
    .set((of) => ({ ...change, version: of('version', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

/** How many wait for an answer. @param tx of a job that measures */
export async function countPolicyQuestionsWaiting(tx: Tx): Promise<number> {
  const { rows } = await sql<{ waiting: number }>`
    select app.policy_questions_waiting() as waiting`.execute(tx)
  return rows[0]?.waiting ?? 0
}
