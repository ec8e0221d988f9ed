import { randomUUID } from 'node:crypto'
import type { Act } from '../../platform/actor/index.ts'
import { conflict, invalid, notFound } from '../../platform/errors/index.ts'
import { reachCase } from '../privacy/index.ts'
import { findCaseName, insertEscalation } from './escalations.queries.ts'
import { answerByOf, faultsOfAsking, levelFrom } from './escalations.rules.ts'
import type { AskBody } from './escalations.schema.ts'
import { askingOf, getLadder, getTerms, listAnswerers } from './ladder.actions.ts'
import { faultsOfQuestion, preparePolicyQuestion } from './policy-questions.actions.ts'
import { takeStep } from './words.actions.ts'

/** Asks when work is stuck. A level where nobody can answer is skipped.
 *  @throws notFound, invalid, conflict('escalation-no-level' | 'policy-question-missing') */
export async function askEscalation(act: Act, caseId: string, body: AskBody) {
  const { tx, actor, now, today } = act
  const id = randomUUID()
  const { subjectId } = await reachCase(act, 'escalations:create', { caseId, entityId: id })
  const named = await findCaseName(tx, caseId)
  if (!named) throw notFound()
  const { stuckSince, question, tried, policyQuestion } = body
  const faults = [
    ...faultsOfAsking(stuckSince, { today }),
    ...(await faultsOfQuestion(act, policyQuestion, named)),
  ]
  if (faults.length > 0) throw invalid(faults)
  const { programmeId, membershipId } = actor
  const of = { caseId, askedByMembershipId: membershipId }
  const asking = askingOf(act)
  const level = levelFrom(body.level, await getLadder(asking, of))
  if (level === undefined) throw conflict('escalation-no-level')
  const answerBy = answerByOf(now, (await getTerms(asking))[level])
  const asked = level === 'policy' ? { askedAt: now, answerBy } : undefined
  const policyQuestionId = await preparePolicyQuestion(act, policyQuestion, asked)
  const at = { stuckSince, askedAt: now, level, levelSince: now, answerBy }
  await insertEscalation(tx, { programmeId, id, ...of, ...at, cause: 'stuck', policyQuestionId })
  await takeStep(
    act,
    { id, caseId, subjectId },
    {
      ordinal: 1,
      kind: 'asked',
      level,
      answerBy,
      says: { words: question, tried },
      tells: await listAnswerers(asking, of, level),
    },
  )
  return { id, version: 1 }
}
