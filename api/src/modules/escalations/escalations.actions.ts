import type { Act } from '../../platform/actor/index.ts'
import { notFound } from '../../platform/errors/index.ts'
import { reachCase } from '../privacy/index.ts'
import type { EscalationRow, StepRow } from './escalations.queries.ts'
import {
  findEscalation,
  findMemberName,
  listRisen,
  listStanding,
  listSteps,
} from './escalations.queries.ts'
import type { Standing } from './escalations.rules.ts'
import {
  isLate,
  mayAnswer,
  mayLower,
  mayRaise,
  mayShare,
  mayWithdraw,
  roleAt,
} from './escalations.rules.ts'
import type {
  Escalation,
  EscalationPage,
  EscalationParams,
  Level,
  Step,
} from './escalations.schema.ts'
import { levels } from './escalations.schema.ts'
import type { Terms } from './ladder.actions.ts'
import { answerByFor, askingOf, getLadder, getTerms } from './ladder.actions.ts'
import { findPolicyQuestion } from './policy-questions.queries.ts'
import { describeShares, listReceiversFor } from './shares.actions.ts'
import { findRunningBasis } from './shares.queries.ts'
import { openWords } from './words.actions.ts'

/** What stands, of all the women of whom the actor may know it: the longest waiting first. */
export async function getEscalations(act: Act): Promise<{ items: Escalation[] }> {
  const rows = await listStanding(act.tx)
  act.concerns(...rows.map(({ subjectId, id }) => ({ subjectId, entityId: id })))
  const terms = await getTerms(askingOf(act))
  const risen = new Set(await listRisen(act.tx))
  return { items: rows.map((row) => describe(act, row, { terms, risen: risen.has(row.id) })) }
}

type Told = { terms: Terms; risen: boolean }

function describe({ actor, today }: Act, row: EscalationRow, { terms, risen }: Told): Escalation {
  const answerBy = answerByFor(row, terms)
  const open = row.state === 'open'
  const level = row.level as Level
  return {
    id: row.id,
    caseId: row.caseId,
    number: row.number,
    alias: row.alias,
    cause: row.cause as Escalation['cause'],
    state: row.state as Escalation['state'],
    level,
    stuckSince: row.stuckSince,
    askedAt: row.askedAt.toISOString(),
    levelSince: row.levelSince.toISOString(),
    answerBy,
    late: open && isLate(answerBy, today),
    waitsForMe:
      open && actor.role === roleAt[level] && row.askedByMembershipId !== actor.membershipId,
    risen,
    backDownOn: row.backDownOn,
    version: row.version,
  }
}

/** One question with everything that happened to it. @throws notFound */
export async function getEscalation(act: Act, { caseId, escalationId }: EscalationParams) {
  await reachCase(act, 'escalation-texts:read', { caseId, entityId: escalationId })
  const row = await findEscalation(act.tx, escalationId)
  if (row?.caseId !== caseId) throw notFound()
  return describePage(act, row)
}

/** @throws notFound for who may not read it */
export async function rereadEscalation(act: Act, id: string): Promise<EscalationPage> {
  const row = await findEscalation(act.tx, id)
  if (!row) throw notFound()
  return getEscalation(act, { caseId: row.caseId, escalationId: id })
}

async function describePage(act: Act, row: EscalationRow): Promise<EscalationPage> {
  const { tx, actor } = act
  const asking = askingOf(act)
  const ladder = await getLadder(asking, row)
  const steps = await listSteps(tx, row.id)
  const risen = steps.some(({ kind, level }) => kind === 'risen' && level === row.level)
  const said = await findPolicyQuestion(tx, row.policyQuestionId)
  const manages = actor.role === 'case_manager'
  const basis = (await findRunningBasis(tx, row.caseId)) !== undefined
  const of: Standing = { ...row, level: row.level as Level, ladder }
  return {
    ...describe(act, row, { terms: await getTerms(asking), risen }),
    askedBy: (await findMemberName(tx, row.askedByMembershipId)) ?? '',
    steps: await Promise.all(steps.map((step) => describeStep(act, step))),
    ladder: levels.map((level) => ({ level, takesPart: ladder.includes(level) })),
    policyQuestion: said ? { question: said.question, answer: said.answer } : null,
    shares: await describeShares(act, row.id),
    receivers: manages ? await listReceiversFor(act) : [],
    actions: {
      answer: mayAnswer(of, actor),
      raise: mayRaise(of, actor),
      lower: mayLower(of, actor),
      withdraw: mayWithdraw(of, actor),
      share: mayShare(of, { manages, basis }),
    },
  }
}

async function describeStep(act: Act, row: StepRow): Promise<Step> {
  const { words = null, tried = null } = await openWords(act, row)
  return {
    ordinal: row.ordinal,
    kind: row.kind as Step['kind'],
    level: row.level as Level,
    takenAt: row.takenAt.toISOString(),
    by: row.by,
    answerBy: row.answerBy,
    words,
    tried,
  }
}
