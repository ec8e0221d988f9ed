import type { Tx } from '../../platform/actor/index.ts'
import { dayOf } from '../../platform/clock/index.ts'
import { getSetting } from '../../platform/settings/index.ts'
import { attentionDays, sightOf, signalDays } from '../cases/index.ts'
import { listTightShares } from '../flex-budget/index.ts'
import { isHandoverLate } from '../handovers/index.ts'
import { assessmentDueOf, getAssessmentTerms } from '../plans/index.ts'
import { countHands } from '../staffing/index.ts'
import { countAsking, listCaseDays, listHandoverDays } from './counting.queries.ts'
import type { Kind } from './kinds.schema.ts'

type Asking = { programmeId: string; today: string }

/** How many signals of each kind a programme has, by the rules of each room, whoever may see them; what was
 *  put off counts too. Runs in a job session: days and states, and no person. */
export async function countSignals(tx: Tx, asking: Asking): Promise<Partial<Record<Kind, number>>> {
  const { today } = asking
  const handovers = await listHandoverDays(tx)
  return {
    ...(await countAsking(tx, today)),
    ...(await countCases(tx, asking)),
    ...(await countShort(tx, asking)),
    'handover-late': handovers.filter((one) => isHandoverLate(one, today)).length,
  }
}

// Where hands or money run short.
async function countShort(tx: Tx, asking: Asking): Promise<Partial<Record<Kind, number>>> {
  const hands = await countHands(tx, asking)
  const shares = await listTightShares(tx, asking)
  const tight = (kind: Kind) => shares.filter(({ why }) => why === kind).length
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
