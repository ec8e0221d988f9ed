import type { Act, Tx } from '../../platform/actor/index.ts'
import { measureSpending } from '../flex-budget/index.ts'
import { measureHours, worksInCare } from '../safeguards/index.ts'
import { measureStays } from '../time-outs/index.ts'
import { boundsOf } from './bounds.rules.ts'
import { readParts } from './grant-parts.actions.ts'
import type { GrantWork } from './grant-realisation.rules.ts'
import { realiseGrant } from './grant-realisation.rules.ts'
import type { GrantRealisation } from './grant-realisation.schema.ts'
import { loadGrant } from './grants.actions.ts'

/** What was done against a grant, from the daily work of its organisation. Who works outside care reads whole months
 *  that are over, as beside a budget. @throws notFound */
export async function getGrantRealisation(act: Act, id: string): Promise<GrantRealisation> {
  const { tx, actor, today } = act
  const row = await loadGrant(act, id)
  const { from, until, organisationId, awardRevision } = row
  if (awardRevision === 0) return { ...none, because: 'not-awarded' }
  const { lines } = (await readParts(tx, [row]))(id)
  const bounds = boundsOf(row, { on: today, today, toTheDay: worksInCare(actor.role) })
  if ('because' in bounds) return { ...none, because: bounds.because }
  const asOf = bounds.until
  const work = await act.measure('monitor', (job) =>
    measureGrantWork(job, { organisationId, from, until, asOf, today }),
  )
  const granted = lines.filter(({ side }) => side === 'granted')
  return {
    ...{ asOf, complete: asOf === until, because: null },
    lines: realiseGrant(granted, work, { from, until, asOf }),
    uncounted: granted.flatMap(({ countedBy, name }) => (countedBy === null ? [name] : [])),
  }
}

const none = { asOf: null, complete: false, lines: [], uncounted: [] }

type Asked = { organisationId: string; from: string; until: string; asOf: string; today: string }

async function measureGrantWork(
  job: Tx,
  { organisationId, from, until, asOf, today }: Asked,
): Promise<GrantWork> {
  const period = { from, until: asOf }
  const { organisations } = await measureHours(job, period)
  const own = organisations.find((one) => one.organisationId === organisationId)
  const { stays, days } = await measureStays(job, { from, until, on: asOf, today })
  const spent = (await measureSpending(job, period)).find(
    (one) => one.organisationId === organisationId,
  )
  const all = (hours?: { total: number; withoutCase: number }) =>
    (hours?.total ?? 0) + (hours?.withoutCase ?? 0)
  return {
    caseManagerHours: all(own?.caseManagers),
    peerExpertHours: all(own?.peerExperts),
    ...{ stays, stayDays: days, flexCents: spent?.spentCents ?? 0 },
  }
}
