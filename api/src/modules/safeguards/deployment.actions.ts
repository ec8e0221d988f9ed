import type { Role } from '../../platform/access/index.ts'
import { relationsOf } from '../../platform/access/index.ts'
import type { Act } from '../../platform/actor/index.ts'
import { invalid } from '../../platform/errors/index.ts'
import type { CutPeriod, Period } from '../monitor/index.ts'
import { caseDaysIn, cutAt, faultsOfPeriod, momentsOf, partFrom } from '../monitor/index.ts'
import { listWorkers } from './deployment.queries.ts'
import type { Deployment } from './deployment.schema.ts'
import { listDeployment } from './evidence.queries.ts'
import { hoursOnCase, measureHours } from './hours.actions.ts'
import { findNorm } from './norms.actions.ts'
import { hoursPerCase, peerHoursPerCase } from './norms.settings.ts'

/** Hours against the norm over a period, as far as they are the reader's.
 *  @throws invalid for a period that cannot be measured */
export async function getDeployment(act: Act, asked: Period): Promise<Deployment> {
  const faults = faultsOfPeriod(asked, act.today)
  if (faults.length > 0) throw invalid(faults)
  const period = cutAt(asked, act.today)
  const measured = await act.measure('monitor', (tx) => measureHours(tx, period))
  const { recordedSince, team, organisations } = measured
  const ways = waysOf(act)
  return {
    period: { ...period, recordedSince },
    norms: {
      caseManagers: await findNorm(act, hoursPerCase),
      peerExperts: await findNorm(act, peerHoursPerCase),
    },
    team: ways.includes('all') ? team : null,
    organisations: organisations.filter(
      ({ organisationId }) =>
        ways.includes('all') ||
        (ways.includes('org') && organisationId === act.actor.organisationId),
    ),
    people: await listPeople(act, measured.people),
    cases: ways.includes('self') ? await listCases(act, { period, recordedSince }) : [],
  }
}

const waysOf = ({ actor }: Act): readonly string[] => relationsOf(actor.role, 'deployment', 'read')

type Measured = Awaited<ReturnType<typeof measureHours>>['people']

// By name, never by hours. Of herself she reads also that there are none yet.
async function listPeople(act: Act, measured: Measured): Promise<Deployment['people']> {
  const { tx, actor } = act
  const org = waysOf(act).includes('org')
  const self = waysOf(act).includes('self')
  const workers = await listWorkers(tx)
  const seen = workers.filter(
    ({ membershipId, organisationId }) =>
      (org && organisationId === actor.organisationId) ||
      (self && membershipId === actor.membershipId),
  )
  return seen.flatMap(({ membershipId, name, role }) => {
    const found = measured.find((one) => one.membershipId === membershipId)
    if (found === undefined || (!self && found.caseWeeks + found.total + found.withoutCase === 0))
      return []
    return [{ ...found, name, role: role as Role }]
  })
}

type Bounds = { period: CutPeriod; recordedSince: string | null }

async function listCases(act: Act, { period, recordedSince }: Bounds) {
  const days = partFrom(period, recordedSince ?? undefined)
  const openings = (await listDeployment(act.tx, momentsOf(period))).filter((row) => row.readable)
  act.concerns(...openings.map(({ subjectId, caseId: entityId }) => ({ subjectId, entityId })))
  const byCase = Map.groupBy(openings, ({ caseId }) => caseId)
  return [...byCase.values()].flatMap((spans) => {
    const [first] = spans
    const caseDays = days === undefined ? 0 : caseDaysIn(spans, days)
    if (first === undefined || caseDays === 0) return []
    const { caseId, number, alias } = first
    return [{ caseId, number, alias, ...hoursOnCase(first, caseDays) }]
  })
}
