import { relationsOf } from '../../platform/access/index.ts'
import type { Act, Tx } from '../../platform/actor/index.ts'
import { dayOf } from '../../platform/clock/index.ts'
import { invalid } from '../../platform/errors/index.ts'
import { findFirstEvening } from '../drop-in/index.ts'
import { countSignals } from '../signals/index.ts'
import { findFirstApplication } from '../zone-registrations/index.ts'
import type { Since } from './comparison.rules.ts'
import { compare, lengthOf, periodBefore, reachOf } from './comparison.rules.ts'
import { rowsOf } from './figures.rules.ts'
import { listFirstDays } from './happenings.queries.ts'
import { measureMonitor } from './monitor.actions.ts'
import type { Monitor } from './monitor.schema.ts'
import type { CutPeriod, Period } from './periods.rules.ts'
import { cutAt, faultsOfPeriod, firstDay } from './periods.rules.ts'
import type { Report, ReportQuery, SectionCode } from './report.schema.ts'
import type { Row } from './rows.rules.ts'
import { factSources, kindsOf, sources } from './sources.schema.ts'

/** The internal edition for a period, beside the one before or the one that was asked for.
 *  @throws invalid for a period that cannot be measured */
export async function getReport(act: Act, query: ReportQuery): Promise<Report> {
  const { programmeId, role } = act.actor
  const asked = readPeriods(query, act.today)
  const measured = await act.measure('monitor', (tx) => measureReport(tx, { programmeId, asked }))
  const { now, before, since } = measured
  const mayRead = ({ section, universe }: Row) => {
    const needs = universe === 'means' ? undefined : readings[section]
    return needs === undefined || relationsOf(role, needs, 'read').length > 0
  }
  return {
    period: { ...asked.period, days: lengthOf(asked.period) },
    before: { ...asked.before, days: lengthOf(asked.before) },
    chosen: query.besideFrom !== undefined,
    safeguardingFrom: now.period.safeguardingFrom,
    sources: sources.map((code) => ({
      code,
      since: since[code],
      now: reachOf(code, since, asked.period),
      before: reachOf(code, since, asked.before),
    })),
    sections: compare(
      { rows: rowsOf(now, measured.standing), period: asked.period },
      { rows: rowsOf(before), period: asked.before },
      { since, mayRead },
    ),
  }
}

// What a role may not read of one woman, it reads in bands of all of them: scores, and for whom money went.
type Resource = Parameters<typeof relationsOf>[1]
const readings: Partial<Record<SectionCode, Resource>> = {
  domains: 'assessments',
  flexBudget: 'flex-balances',
}

export type Asked = { period: CutPeriod; before: CutPeriod }

/** The two periods, each cut at today. @throws invalid with every fault of both */
export function readPeriods(query: ReportQuery, today: string): Asked {
  const { from, until, besideFrom, besideUntil } = query
  const faults = faultsOfPeriod({ from, until }, today)
  if ((besideFrom === undefined) !== (besideUntil === undefined))
    faults.push({ path: '/besideUntil', code: 'half-a-period', message: 'both days, or neither' })
  const beside =
    besideFrom !== undefined && besideUntil !== undefined
      ? { from: besideFrom, until: besideUntil }
      : undefined
  if (beside)
    for (const fault of faultsOfPeriod(beside, today))
      faults.push({ ...fault, path: besidePaths[fault.path] ?? fault.path })
  else if (from === firstDay)
    faults.push({ path: '/from', code: 'nothing-before', message: 'leaves no day before it' })
  if (faults.length > 0) throw invalid(faults)
  const period = cutAt({ from, until }, today)
  return { period, before: cutAt(beside ?? periodBefore(period), today) }
}

const besidePaths: Record<string, string> = { '/from': '/besideFrom', '/until': '/besideUntil' }

type Measured = { now: Monitor; before: Monitor; since: Since; standing: number | undefined }

/** Both periods, exact, and from when each source tells. @param tx of a job with purpose `monitor` */
export async function measureReport(
  tx: Tx,
  { programmeId, asked }: { programmeId: string; asked: Asked },
): Promise<Measured> {
  const { period, before } = asked
  return {
    now: await measureMonitor(tx, { programmeId, period }),
    before: await measureMonitor(tx, { programmeId, period: before }),
    since: await findSince(tx, programmeId),
    standing: period.complete ? undefined : await countStanding(tx, programmeId, period),
  }
}

async function countStanding(tx: Tx, programmeId: string, { until: today }: Period) {
  const counts = await countSignals(tx, { programmeId, today })
  return Object.values(counts).reduce((all, count) => all + count, 0)
}

async function findSince(tx: Tx, programmeId: string): Promise<Since> {
  const kinds = factSources.flatMap((source) => [...kindsOf[source]])
  const first = await listFirstDays(tx, kinds)
  const told = factSources.map((source) => {
    const days = first
      .filter(({ kind }) => (kindsOf[source] as readonly string[]).includes(kind))
      .map(({ firstAt }) => dayOf(firstAt))
    return [source, days.toSorted()[0] ?? null] as const
  })
  return {
    ...(Object.fromEntries(told) as Since),
    'drop-in': await findFirstEvening(tx, programmeId),
    zone: await findFirstApplication(tx, programmeId),
    quota: null,
    signals: null,
  }
}
