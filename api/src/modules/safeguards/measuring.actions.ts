import type { Tx } from '../../platform/actor/index.ts'
import { addDays, dayOf, daysBetween, startOfDay } from '../../platform/clock/index.ts'
import { countPolicyQuestionsWaiting } from '../escalations/index.ts'
import { measureFlexBudget } from '../flex-budget/index.ts'
import { countKnowledgeAttention } from '../knowledge/index.ts'
import type { Work } from '../monitor/index.ts'
import { deploymentOf, measureWork as measureAll, measureHandovers } from '../monitor/index.ts'
import { countLapsed } from '../peer-support/index.ts'
import { countWaitsOver } from '../referrals/index.ts'
import { measureCapacity, measurePool } from '../staffing/index.ts'
import { measureTimeOuts } from '../time-outs/index.ts'
import type { Beside } from './beside.rules.ts'
import { besides } from './beside.rules.ts'
import { measureCases } from './cases.actions.ts'
import {
  countAims,
  countEscalations,
  countGrants,
  countReferrals,
  countTeam,
  findCaseMeeting,
  listLasts,
} from './conditions.queries.ts'
import { how, needed, what } from './conditions.rules.ts'
import { direction } from './direction.rules.ts'
import type { Terms } from './figures.rules.ts'
import { caseManagement } from './figures.rules.ts'
import { fixedPool } from './fixed-pool.rules.ts'
import { flexBudget, timeOut } from './means.rules.ts'
import { expertRole, peerExpert } from './people.rules.ts'
import type { Element } from './safeguards.schema.ts'

type Asking = { programmeId: string; today: string }

const year = 365

/** All that the note is judged by, as far as it comes of the daily work. Figures, and no person.
 *  @param tx of a job with purpose `safeguards` */
export async function measureWork(tx: Tx, asking: Asking, terms: Terms) {
  const { today } = asking
  const { period } = terms
  const work = await measureAll(tx, period)
  const peers = deploymentOf(work.sums, { role: 'peer_expert', caseDays: work.caseDays })
  const meeting = await findCaseMeeting(tx)
  return {
    cases: await measureCases(tx, terms, work),
    peers: { perCasePerWeek: peers.perCasePerWeek, period },
    team: await countTeam(tx, today),
    pool: await measurePool(tx, asking),
    capacity: (await measureCapacity(tx, { ...asking, weeks: 1 })).team.caseManagers[0],
    timeOuts: await measureTimeOuts(tx, asking),
    money: await measureFlexBudget(tx, asking),
    subsidy: await countGrants(tx, today),
    warmth: await measureHandovers(tx, { from: addDays(today, -year), until: today }),
    direction: {
      escalations: await countEscalations(tx, startOfDay(addDays(today, -year))),
      meetingDays: meeting === undefined ? null : daysBetween(dayOf(meeting), today),
      policyWaiting: await countPolicyQuestionsWaiting(tx),
    },
    beside: await measureBeside(tx, terms, work),
  }
}

async function measureBeside(tx: Tx, terms: Terms, work: Work): Promise<Beside> {
  const { norms, period } = terms
  const ago = (days: number) => startOfDay(addDays(terms.today, -days))
  const spoken = work.sums.filter(({ outcome }) => outcome === 'spoken')
  return {
    ...(await measureQuiet(tx, terms, work)),
    care: {
      ...(await countReferrals(tx, ago(year))),
      waitingLong: await countWaitsOver(tx, terms.today, norms.waitingDays.value),
    },
    attention: {
      spoken: spoken.reduce((all, { contacts }) => all + contacts, 0),
      caseWeeks: work.caseDays / 7,
      period,
    },
    boxes: await countAims(tx, ago(year)),
  }
}

// Who died is not looked for, and who is known to stay somewhere is not silent.
async function measureQuiet(tx: Tx, { norms, today }: Terms, { spans }: Work) {
  const since = ({ value }: { value: number }) => startOfDay(addDays(today, -value))
  const isLater = (moment: Date | null, norm: { value: number }) =>
    moment !== null && moment >= since(norm)
  const open = new Set(spans.filter(({ until }) => until === null).map((span) => span.subjectId))
  const hers = (await listLasts(tx)).filter(({ subjectId }) => open.has(subjectId))
  const silent = hers.filter(
    ({ spokenAt, known, died }) => !known && !died && !isLater(spokenAt, norms.signal),
  )
  const sleeping = hers.filter(({ sleepsAt }) => isLater(sleepsAt, norms.sleepingDays))
  return {
    sleeping: { open: open.size, known: sleeping.length },
    breath: {
      silent: silent.length,
      tried: silent.filter(({ triedAt }) => isLater(triedAt, norms.tryDays)).length,
    },
  }
}

/** What is counted by the job of the monitor: talks that lapsed, and what is known.
 *  @param tx of a job with purpose `monitor` */
export const measureTalks = async (tx: Tx, asking: Asking) => ({
  lapsed: await countLapsed(tx, asking),
  knowledge: await countKnowledgeAttention(tx, asking),
})

export type Measured = Awaited<ReturnType<typeof measureWork>> &
  Awaited<ReturnType<typeof measureTalks>>

/** Every element and condition as it stands under these norms: the same measurement under other norms is
 *  what a change would do. */
export function judge(measured: Measured, terms: Terms): Element[] {
  const { team, timeOuts, capacity } = measured
  const { today, norms } = terms
  const money = flexBudget(measured.money, today)
  const [free] = money.figures
  if (free === undefined) throw new Error('The flex budget has no figure.')
  const room = { availableHours: capacity?.available ?? 0, neededHours: capacity?.needed ?? 0 }
  const peers = { ...measured.peers, peers: team.peers, lapsed: measured.lapsed }
  const experts = { experts: team.experts, knowledge: measured.knowledge }
  const directed = { ...measured.direction, directors: team.directors }
  const places = timeOuts.places.places
  return [
    caseManagement(measured.cases, terms),
    peerExpert(peers, norms, today),
    expertRole(experts, norms, today),
    timeOut(timeOuts, today),
    direction(directed, norms, today),
    money,
    what({ ...team, timeOutPlaces: places }, norms, today),
    how(fixedPool(measured.pool), measured.warmth, today),
    needed({ room, subsidy: measured.subsidy }, free, today),
    ...besides(measured.beside, norms, today),
  ]
}
