import type { Act, Tx } from '../../platform/actor/index.ts'
import { invalid } from '../../platform/errors/index.ts'
import { budgetOtherwise } from '../finance/index.ts'
import { stateOfHours, worstOf } from '../safeguards/index.ts'
import { faultsOfAssumptions } from './content.rules.ts'
import { listOptions, readContent } from './options.queries.ts'
import type { PutBody } from './options.schema.ts'
import { facilityNames } from './options.schema.ts'
import type { Outcome, Outcomes, Span, Trial } from './outcomes.schema.ts'
import { loadQuestion } from './questions.actions.ts'
import { listOrganisations } from './questions.queries.ts'
import { assumedOf, changeOf, facilitiesOf, staffedRole } from './staffing.rules.ts'
import { standsUnder } from './stands.rules.ts'
import type { Live } from './today.actions.ts'
import { measureToday } from './today.actions.ts'
import { availableOf } from './today.rules.ts'

/** Every option of a question beside today. @throws notFound */
export async function getOutcomes(act: Act, questionId: string): Promise<Outcomes> {
  await loadQuestion(act, questionId)
  const live = await measureToday(act)
  return {
    today: live.today,
    norms: live.norms,
    options: await computeOptions(act.tx, questionId, live),
  }
}

/** What is typed beside today; nothing of it is kept. @throws invalid, every assumption by name */
export async function tryScenario(act: Act, body: PutBody): Promise<Trial> {
  const faults = faultsOfAssumptions(body.assumptions)
  if (faults.length > 0) throw invalid(faults)
  const live = await measureToday(act)
  const outcome = await computeOutcome(act.tx, body, live)
  return { today: live.today, norms: live.norms, outcome }
}

/** The options of a question under their assumptions; the command line asks the same. */
export async function computeOptions(
  tx: Tx,
  questionId: string,
  live: Live,
): Promise<Outcomes['options']> {
  const outcomes: Outcomes['options'] = []
  for (const option of await listOptions(tx, [questionId])) {
    const { assumptions, organisationIds } = await readContent(tx, option)
    const put = { baseVersionId: option.baseVersionId, assumptions, organisationIds }
    const outcome = await computeOutcome(tx, put, live)
    outcomes.push({ optionId: option.id, name: option.name, outcome })
  }
  return outcomes
}

async function computeOutcome(tx: Tx, put: PutBody, live: Live): Promise<Outcome> {
  const assumed = assumedOf(put.assumptions)
  const change = changeOf(assumed, live.today.cases ?? unknownCases)
  const money = put.baseVersionId
    ? ((await budgetOtherwise(tx, put.baseVersionId, change)) ?? null)
    : null
  const figure = (name: keyof typeof change.figures): Span | null =>
    change.figures[name] ?? money?.figures.find((one) => one.name === name)?.after ?? null
  const facilities = facilitiesOf(assumed)
  const figures = {
    // Where nobody is paid for them, there are as many as there were.
    cases: figure('cases') ?? money?.figures.find((one) => one.name === 'cases')?.before ?? null,
    hoursPerCase: figure('hoursPerCase'),
    peerHoursPerCase: figure('peerHoursPerCase'),
    expertHours: figure('expertHours'),
  }
  const staffing = staffingUnder({ ...figures, facilities, put, live })
  const parties = await partiesOf(tx, put.organisationIds)
  const standing = standsUnder(
    {
      facilities,
      ...figures,
      needed: staffing[0]?.needed ?? null,
      available: staffing[0]?.available ?? null,
      poolIs: live.readsPool ? 'pool-unknown' : 'pool-not-yours',
      parties: (parties ?? live.today.parties)?.length ?? null,
    },
    live.norms,
    { hours: stateOfHours, worst: (states) => worstOf(states) },
  )
  return {
    cases: figures.cases,
    money,
    staffing,
    facilities: facilityNames.map((name) => ({ name, stands: facilities[name] ?? null })),
    parties,
    standing,
  }
}

// Without a live note there is nothing that cases could go beyond.
const unknownCases: Span = { low: '0', high: '0' }

type Under = Record<'cases' | 'hoursPerCase' | 'peerHoursPerCase' | 'expertHours', Span | null> & {
  facilities: ReturnType<typeof facilitiesOf>
  put: PutBody
  live: Live
}

function staffingUnder(under: Under): Outcome['staffing'] {
  const { cases, facilities, put, live } = under
  const ids = put.organisationIds.length > 0 ? put.organisationIds : undefined
  const available = (role: 'caseManagers' | 'peerExperts') =>
    live.readsPool ? availableOf(live.capacity, role, ids) : null
  return [
    staffedRole({
      role: 'case-managers',
      cases,
      perCase: under.hoursPerCase,
      available: available('caseManagers'),
      stands: facilities['case-managers'] !== false,
    }),
    staffedRole({
      role: 'peer-experts',
      cases,
      perCase: under.peerHoursPerCase,
      available: available('peerExperts'),
      stands: facilities['peer-expert'] !== false,
    }),
    { role: 'expert', perCase: null, needed: under.expertHours, available: null },
  ]
}

async function partiesOf(tx: Tx, ids: readonly string[]): Promise<Outcome['parties']> {
  if (ids.length === 0) return null
  return (await listOrganisations(tx)).filter(({ id }) => ids.includes(id))
}
