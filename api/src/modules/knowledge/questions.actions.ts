import { randomUUID } from 'node:crypto'
import { relationsOf } from '../../platform/access/index.ts'
import type { Act } from '../../platform/actor/index.ts'
import { dayOf } from '../../platform/clock/index.ts'
import { demand, invalid, notFound, stale } from '../../platform/errors/index.ts'
import { tell } from '../../platform/notices/index.ts'
import { faultsOfNaming } from '../privacy/index.ts'
import type { QuestionRow } from './questions.queries.ts'
import {
  findQuestion,
  insertQuestion,
  listOpen,
  listQuestions,
  settleQuestion,
} from './questions.queries.ts'
import { mayAnswer, mayWithdraw } from './questions.rules.ts'
import type { QuestionBody, Questions } from './questions.schema.ts'

/** Questions to the expert with their answers; what is open stands first. */
export async function getQuestions(act: Act): Promise<Questions> {
  const { actor, tx } = act
  const { membershipId } = actor
  const writes = relationsOf(actor.role, 'knowledge-questions', 'write').length > 0
  return {
    items: (await listQuestions(tx)).map((row) => ({
      id: row.id,
      version: row.version,
      question: row.question,
      askedOn: dayOf(row.askedAt),
      mine: row.askedByMembershipId === membershipId,
      answer: row.answer,
      answeredOn: row.answeredAt && dayOf(row.answeredAt),
      mayAnswer: writes && mayAnswer(row, membershipId).allowed,
      mayWithdraw: writes && mayWithdraw(row, keeping(act)).allowed,
    })),
  }
}

const keeping = ({ actor }: Act) => ({
  membershipId: actor.membershipId,
  keeps: relationsOf(actor.role, 'knowledge', 'write').length > 0,
})

/** What waits for an answer of somebody else, the longest first. */
export async function listOpenQuestions({ tx, actor }: Act) {
  const open = await listOpen(tx)
  return open
    .filter(({ askedByMembershipId }) => askedByMembershipId !== actor.membershipId)
    .map(({ id, question, askedAt }) => ({ id, question, askedOn: dayOf(askedAt) }))
}

/** @throws notFound */
export async function getQuestion(act: Act, id: string): Promise<QuestionRow> {
  const found = await findQuestion(act.tx, id)
  if (!found) throw notFound()
  act.concerns({ entityId: id })
  return found
}

/** Asks the expert, without persons. @throws invalid('names-a-person') */
export async function askQuestion(act: Act, { question }: QuestionBody) {
  const { programmeId, membershipId } = act.actor
  await demandNobody(act, { question })
  const id = randomUUID()
  const asked = { askedByMembershipId: membershipId, askedAt: act.now }
  await insertQuestion(act.tx, { programmeId, id, question, ...asked })
  act.concerns({ entityId: id })
  return { id, version: 1 }
}

/** @throws notFound, stale, invalid('names-a-person'), conflict('question-answered' | 'question-own') */
export async function answerQuestion(act: Act, id: string, { answer }: { answer: string }) {
  await demandNobody(act, { answer })
  const found = await getAtVersion(act, id)
  const { membershipId } = act.actor
  demand(mayAnswer(found, membershipId))
  const done = await settle(act, found, {
    answer,
    answeredByMembershipId: membershipId,
    answeredAt: act.now,
  })
  const { askedByMembershipId } = found
  await tell(act, { membershipIds: [askedByMembershipId], kind: 'question-answered', entityId: id })
  return done
}

/** @throws notFound, stale, conflict('question-answered' | 'question-others') */
export async function withdrawQuestion(act: Act, id: string) {
  const found = await getAtVersion(act, id)
  demand(mayWithdraw(found, keeping(act)))
  return settle(act, found, { withdrawnAt: act.now })
}

async function demandNobody(act: Act, texts: Readonly<Record<string, string>>): Promise<void> {
  const faults = await faultsOfNaming(act, texts)
  if (faults.length > 0) throw invalid(faults)
}

async function getAtVersion(act: Act, id: string): Promise<QuestionRow> {
  const found = await getQuestion(act, id)
  const given = act.expectedVersion()
  if (given !== found.version) throw stale(given, found.version)
  return found
}

async function settle(
  act: Act,
  { id, version }: QuestionRow,
  to: Parameters<typeof settleQuestion>[2],
) {
  const next = await settleQuestion(act.tx, { id, version }, to)
  if (next === undefined) throw stale(version, version + 1)
  return { id, version: next }
}
