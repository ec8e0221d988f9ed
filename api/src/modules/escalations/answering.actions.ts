import type { AccessKey } from '../../platform/access/index.ts'
import type { Act } from '../../platform/actor/index.ts'
import { conflict, demand, invalid, notFound, stale } from '../../platform/errors/index.ts'
import { reachCase } from '../privacy/index.ts'
import type { AnswerBody, LowerBody, RaiseBody } from './answering.schema.ts'
import type { Change, EscalationRow } from './escalations.queries.ts'
import {
  findEscalation,
  findEscalationForUpdate,
  listSteps,
  moveEscalation,
} from './escalations.queries.ts'
import type { Standing } from './escalations.rules.ts'
import {
  answerByOf,
  faultsOfDayAhead,
  levelAbove,
  mayAnswer,
  mayLower,
  mayRaise,
  mayWithdraw,
} from './escalations.rules.ts'
import type { EscalationParams, Level } from './escalations.schema.ts'
import { askingOf, getLadder, getTerms, listAnswerers } from './ladder.actions.ts'
import {
  askPreparedQuestion,
  faultsOfQuestion,
  preparePolicyQuestion,
  withdrawPolicyQuestion,
} from './policy-questions.actions.ts'
import { takeStep } from './words.actions.ts'

type Held = { row: EscalationRow; of: Standing; ordinal: number }

async function hold(act: Act, key: AccessKey, params: EscalationParams): Promise<Held> {
  const { caseId, escalationId } = params
  await reachCase(act, key, { caseId, entityId: escalationId })
  // Who may read it and not move it hears from the rule why.
  const row =
    (await findEscalationForUpdate(act.tx, escalationId)) ??
    (await findEscalation(act.tx, escalationId))
  if (row?.caseId !== caseId) throw notFound()
  const ladder = await getLadder(askingOf(act), row)
  const ordinal = (await listSteps(act.tx, row.id)).length + 1
  return { row, of: { ...row, level: row.level as Level, ladder }, ordinal }
}

// After the rule: of two who answer at once the second is told that it was answered.
function demandLatest(act: Act, { version }: EscalationRow): void {
  const given = act.expectedVersion()
  if (given !== version) throw stale(given, version)
}

/** The level answers or decides, and says by when it goes back down.
 *  @throws notFound, invalid, stale, conflict('escalation-not-open' | 'escalation-other-level' |
 *  'escalation-own-question') */
export async function answerEscalation(act: Act, params: EscalationParams, body: AnswerBody) {
  const { row, of, ordinal } = await hold(act, 'escalations:write', params)
  demand(mayAnswer(of, act.actor))
  demandLatest(act, row)
  const { kind, words, backDownOn } = body
  const faults = faultsOfDayAhead(backDownOn, { today: act.today, path: '/backDownOn' })
  if (faults.length > 0) throw invalid(faults)
  const step = { ordinal, kind, level: of.level, says: { words }, tells: [row.askedByMembershipId] }
  return move(act, row, { change: { state: 'answered', backDownOn }, step })
}

type Move = { change: Change; step: Parameters<typeof takeStep>[2] }

async function move(act: Act, row: EscalationRow, { change, step }: Move) {
  await moveEscalation(act.tx, row, change)
  await takeStep(act, row, step)
  return { id: row.id, version: row.version + 1 }
}

/** One level up, past the ones where nobody can answer. To the policy level goes a question that was
 *  written for it. @throws notFound, invalid, stale, conflict('policy-question-missing' | …) */
export async function raiseEscalation(act: Act, params: EscalationParams, body: RaiseBody) {
  const { row, of, ordinal } = await hold(act, 'escalations:write', params)
  demand(mayRaise(of, act.actor))
  demandLatest(act, row)
  const faults = await faultsOfQuestion(act, body.policyQuestion, row)
  if (faults.length > 0) throw invalid(faults)
  const level = levelAbove(of.level, of.ladder)
  if (level === undefined) throw conflict('escalation-at-the-top')
  const asking = askingOf(act)
  const answerBy = answerByOf(act.now, (await getTerms(asking))[level])
  const asked = level === 'policy' ? await askPolicy(act, { row, body, answerBy }) : {}
  const says = body.words === undefined ? {} : { words: body.words }
  const tells = await listAnswerers(asking, row, level)
  const step = { ordinal, kind: 'raised' as const, level, answerBy, says, tells }
  return move(act, row, { change: { level, levelSince: act.now, answerBy, ...asked }, step })
}

type ToPolicy = { row: EscalationRow; body: RaiseBody; answerBy: string }

async function askPolicy(act: Act, { row, body, answerBy }: ToPolicy): Promise<Change> {
  const asked = { askedAt: act.now, answerBy }
  if (row.policyQuestionId !== null) {
    await askPreparedQuestion(act, row.policyQuestionId, asked)
    return {}
  }
  const policyQuestionId = await preparePolicyQuestion(act, body.policyQuestion, asked)
  return policyQuestionId === null ? {} : { policyQuestionId }
}

/** Back down to her own team, with the answer (afschaling). @throws notFound, stale, conflict */
export async function lowerEscalation(act: Act, params: EscalationParams, body: LowerBody) {
  const { row, of, ordinal } = await hold(act, 'escalations:write', params)
  demand(mayLower(of, act.actor))
  demandLatest(act, row)
  const says = body.words === undefined ? {} : { words: body.words }
  const tells = [row.askedByMembershipId]
  const step = { ordinal, kind: 'lowered' as const, level: of.level, says, tells }
  return move(act, row, { change: { state: 'lowered' }, step })
}

/** The one who asked takes it back. @throws notFound, stale, conflict */
export async function withdrawEscalation(act: Act, params: EscalationParams) {
  const { row, of, ordinal } = await hold(act, 'escalations:create', params)
  demand(mayWithdraw(of, act.actor))
  demandLatest(act, row)
  if (row.policyQuestionId !== null) await withdrawPolicyQuestion(act, row.policyQuestionId)
  const tells = await listAnswerers(askingOf(act), row, of.level)
  const step = { ordinal, kind: 'withdrawn' as const, level: of.level, tells }
  return move(act, row, { change: { state: 'withdrawn' }, step })
}
