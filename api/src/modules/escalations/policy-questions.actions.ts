import { randomUUID } from 'node:crypto'
import type { Act } from '../../platform/actor/index.ts'
import { conflict, notFound, stale } from '../../platform/errors/index.ts'
import { faultsOfNaming } from '../privacy/index.ts'
import { faultsOfPolicyQuestion, isLate } from './escalations.rules.ts'
import type { PolicyQuestionRow } from './policy-questions.queries.ts'
import {
  changePolicyQuestion,
  findPolicyQuestion,
  findPolicyQuestionForUpdate,
  insertPolicyQuestion,
  listPolicyQuestions,
} from './policy-questions.queries.ts'
import type { PolicyAnswerBody, PolicyQuestion } from './policy-questions.schema.ts'

/** What was asked of the policy level; of whom is not said, here or anywhere behind it. */
export async function getPolicyQuestions(act: Act): Promise<{ items: PolicyQuestion[] }> {
  return { items: (await listPolicyQuestions(act.tx)).flatMap((row) => describe(act, row)) }
}

/** @throws notFound for who may not read it */
export async function getPolicyQuestion(act: Act, id: string): Promise<PolicyQuestion> {
  const row = await findPolicyQuestion(act.tx, id)
  const [question] = row ? describe(act, row) : []
  if (!question) throw notFound()
  return question
}

function describe({ today }: Act, row: PolicyQuestionRow): PolicyQuestion[] {
  const { id, question, askedAt, answerBy, answer, answeredAt, version } = row
  if (askedAt === null) return []
  return [
    {
      id,
      question,
      askedAt: askedAt.toISOString(),
      answerBy,
      late: answer === null && answerBy !== null && isLate(answerBy, today),
      answer,
      answeredAt: answeredAt?.toISOString() ?? null,
      version,
    },
  ]
}

/** The answer lands on what it was asked for. @throws notFound, stale, conflict('policy-question-answered') */
export async function answerPolicyQuestion(act: Act, id: string, { answer }: PolicyAnswerBody) {
  const row = await findPolicyQuestionForUpdate(act.tx, id)
  if (!row) throw notFound()
  if (row.answer !== null) throw conflict('policy-question-answered')
  const given = act.expectedVersion()
  if (given !== row.version) throw stale(given, row.version)
  act.concerns({ entityId: id })
  const by = { answeredAt: act.now, answeredByMembershipId: act.actor.membershipId }
  await changePolicyQuestion(act.tx, id, { answer, ...by })
  return { id, version: row.version + 1 }
}

type Asked = { askedAt: Date; answerBy: string }

/** Keeps a question for the policy level, asked now or when it comes to that.
 *  @returns null when there is none to prepare @throws conflict('policy-question-missing') */
export async function preparePolicyQuestion(
  { tx, actor }: Act,
  question: string | undefined,
  asked: Asked | undefined,
): Promise<string | null> {
  if (question === undefined) {
    if (asked) throw conflict('policy-question-missing')
    return null
  }
  const id = randomUUID()
  const { askedAt, answerBy } = asked ?? { askedAt: null, answerBy: null }
  await insertPolicyQuestion(tx, {
    programmeId: actor.programmeId,
    id,
    question,
    askedAt,
    answerBy,
  })
  return id
}

/** What was prepared is asked. */
export const askPreparedQuestion = ({ tx }: Act, id: string, asked: Asked) =>
  changePolicyQuestion(tx, id, asked)

/** The policy level is not asked any more. */
export const withdrawPolicyQuestion = ({ tx, now }: Act, id: string) =>
  changePolicyQuestion(tx, id, { withdrawnAt: now })

type CaseName = Parameters<typeof faultsOfPolicyQuestion>[1]

/** What is wrong with words that go to the municipality: they name neither her, nor anybody whom the writer
 *  knows of. */
export async function faultsOfQuestion(act: Act, policyQuestion: string | undefined, of: CaseName) {
  const own = faultsOfPolicyQuestion(policyQuestion, of)
  if (policyQuestion === undefined || own.length > 0) return own
  return faultsOfNaming(act, { policyQuestion })
}
