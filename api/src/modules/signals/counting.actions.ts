import type { Tx } from '../../platform/actor/index.ts'
import { addDays, dayOf } from '../../platform/clock/index.ts'
import { getSetting } from '../../platform/settings/index.ts'
import { attentionDays, sightOf, signalDays } from '../cases/index.ts'
import { countWaitingMessages } from '../contacts/index.ts'
import { countPolicyQuestionsWaiting } from '../escalations/index.ts'
import { listTightShares } from '../flex-budget/index.ts'
import { fellThrough, isHandoverLate } from '../handovers/index.ts'
import { countKnowledgeAttention } from '../knowledge/index.ts'
import { countDecisionsDue } from '../meetings/index.ts'
import { countGoneQuiet } from '../network/index.ts'
import { countLapsed } from '../peer-support/index.ts'
import { assessmentDueOf, getAssessmentTerms } from '../plans/index.ts'
import { countLongWaits } from '../referrals/index.ts'
import { countHands } from '../staffing/index.ts'
import { countTimeOuts } from '../time-outs/index.ts'
import { countZoneAttention } from '../zone-registrations/index.ts'
import {
  countActionsOverdue,
  countWaiting,
  listCaseDays,
  listHandoverDays,
} from './counting.queries.ts'
import { countEditionsWaiting } from './editions.queries.ts'
import { countGrantDues } from './grants.queries.ts'
import type { Kind } from './kinds.schema.ts'
import { endingDays, grantDueDays } from './signals.settings.ts'

type Asking = { programmeId: string; today: string }

/** How many signals of each kind a programme has, by the rules of each room, whoever may see them; what was
 *  put off counts too. Runs in a job session: days and states, and no person. That no kind is missing is a
 *  matter of its type. */
export async function countSignals(tx: Tx, asking: Asking): Promise<Record<Kind, number>> {
  const { programmeId, today } = asking
  const days = await getSetting({ tx, programmeId }, endingDays, today)
  const lapsed = await countLapsed(tx, asking)
  const messages = await countWaitingMessages(tx)
  return {
    ...(await countWaiting(tx, { today, endingBy: addDays(today, days) })),
    ...(await countCases(tx, asking)),
    ...(await countHandovers(tx, asking)),
    ...(await countShort(tx, asking)),
    ...(await countGrants(tx, asking)),
    ...(await countTimeOuts(tx, asking)),
    'policy-question-waiting': await countPolicyQuestionsWaiting(tx),
    ...(await countAside(tx, asking)),
    'action-overdue': await countActionsOverdue(tx, today),
    'decision-due': await countDecisionsDue(tx, today),
    'message-in-danger': messages.inDanger,
    'message-waiting': messages.other,
    'service-wait-long': await countLongWaits(tx, asking),
    'network-quiet': await countGoneQuiet(tx, asking),
    'supervision-lapsed': lapsed.supervision,
    'work-guidance-lapsed': lapsed['work-guidance'],
  }
}

async function countHandovers(tx: Tx, { today }: Asking) {
  const rows = (await listHandoverDays(tx)).map((row) => expireUnanswered(row, today))
  return {
    'handover-late': rows.filter((row) => isHandoverLate(row, today)).length,
    'handover-fell-through': rows.filter(fellThrough).length,
    'handover-to-answer': rows.filter(({ state }) => state === 'proposed').length,
  }
}

// Whoever looks first at a screen writes that down; figures only read.
const expireUnanswered = <R extends { state: string; answerBy: string }>(
  row: R,
  today: string,
): R => (row.state === 'proposed' && row.answerBy < today ? { ...row, state: 'expired' } : row)

// Of no case: what is known, and the register behind its wall.
async function countAside(tx: Tx, asking: Asking) {
  const knowledge = await countKnowledgeAttention(tx, asking)
  const zone = await countZoneAttention(tx, asking)
  return {
    'edition-to-approve': await countEditionsWaiting(tx),
    'knowledge-question-open': knowledge.questions,
    'knowledge-review': knowledge.articles,
    'zone-decision-due': zone.decisions,
    'zone-objection-due': zone.objections,
    'zone-registration-ending': zone.ending,
  }
}

async function countGrants(tx: Tx, { programmeId, today }: Asking) {
  const days = await getSetting({ tx, programmeId }, grantDueDays, today)
  const { due, overdue } = await countGrantDues(tx, { today, until: addDays(today, days) })
  return { 'grant-due': due, 'grant-overdue': overdue }
}

// Where hands or money run short.
async function countShort(tx: Tx, asking: Asking) {
  const hands = await countHands(tx, asking)
  const shares = await listTightShares(tx, asking)
  const tight = (kind: (typeof shares)[number]['why']) =>
    shares.filter(({ why }) => why === kind).length
  return {
    'capacity-exceeded': hands.exceeded,
    'hours-ending': hands.hoursEnding,
    'vacancy-late': hands.vacanciesLate,
    'vacancy-due': hands.vacanciesDue,
    'flex-nearly-empty': tight('flex-nearly-empty'),
    'flex-period-ending': tight('flex-period-ending'),
  }
}

async function countCases(tx: Tx, { programmeId, today }: Asking) {
  const of = { tx, programmeId }
  const terms = {
    today,
    attentionDays: await getSetting(of, attentionDays, today),
    signalDays: await getSetting(of, signalDays, today),
  }
  const plan = { terms: await getAssessmentTerms(of, today), today }
  const cases = await listCaseDays(tx)
  // Of a woman who died nothing is due.
  const open = cases.filter(({ closed, diedOn }) => !closed && diedOn === null)
  const inState = (state: string) =>
    cases.filter((one) => sightOf(one, terms).state === state).length
  const due = (state: string) => open.filter((one) => dueState(one, plan) === state).length
  return {
    'out-of-sight': inState('out-of-sight'),
    'sight-attention': inState('attention'),
    'not-warm': open.filter(({ notWarm }) => notWarm).length,
    'assessment-due': due('due'),
    'assessment-overdue': due('overdue'),
  }
}

type Days = Awaited<ReturnType<typeof listCaseDays>>[number]
type Plan = Parameters<typeof assessmentDueOf>[1]

// Of an earlier opening an assessment does not count.
function dueState({ openedAt, lastOn }: Days, plan: Plan) {
  const openedOn = dayOf(openedAt)
  const counting = lastOn !== null && lastOn >= openedOn ? lastOn : undefined
  return assessmentDueOf({ openedOn, lastOn: counting }, plan).state
}
