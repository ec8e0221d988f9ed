import type { Act, Tx } from '../../platform/actor/index.ts'
import { invalid } from '../../platform/errors/index.ts'
import { measureSpending } from '../flex-budget/index.ts'
import { cutAt, measureMonitor } from '../monitor/index.ts'
import { countAsReadBy, worksInCare } from '../safeguards/index.ts'
import { measureStays } from '../time-outs/index.ts'
import { boundsOf, faultsOfDay } from './bounds.rules.ts'
import { loadVersion, viewVersion } from './budgets.actions.ts'
import { realise } from './realisation.rules.ts'
import type { Realisation } from './realisation.schema.ts'

/** What was done against a version up to a day, from the daily work, counted as the monitor counts it: hours,
 *  stays and the flex budget. @throws notFound, invalid('in-the-future' | 'before-its-start') */
export async function getRealisation(
  act: Act,
  { versionId, on }: { versionId: string; on?: string | undefined },
): Promise<Realisation> {
  const { tx, actor, today } = act
  const viewed = await viewVersion(tx, await loadVersion(act, versionId))
  const { from, until } = viewed
  const faults = on === undefined ? [] : faultsOfDay(viewed, { on, today })
  if (faults.length > 0) throw invalid(faults)
  const toTheDay = worksInCare(actor.role)
  const head = { from, until, wholeMonths: !toTheDay }
  const bounds = boundsOf(viewed, { on: on ?? today, today, toTheDay })
  if ('because' in bounds) return { ...head, ...none, because: bounds.because }
  const asOf = bounds.until
  const programme = { programmeId: actor.programmeId, today }
  const { done, open, ...counted } = await act.measure('monitor', (job) =>
    measureDone(job, { ...programme, from, until, asOf }),
  )
  const { value, band } = countAsReadBy(actor.role, { code: 'open', value: open, band: null })
  return {
    ...head,
    asOf,
    complete: asOf === until,
    because: null,
    openCases: { value, band },
    ...counted,
    ...realise(viewed.budget.lines, done, { from, until, cutUntil: asOf }),
  }
}

const none = {
  asOf: null,
  complete: false,
  openCases: { value: null, band: null },
  ...{ stays: null, aheadDays: null, unfundedCents: null },
  ...{ lines: [], uncounted: [], totals: null },
}

type Measured = { programmeId: string; today: string; from: string; until: string; asOf: string }

async function measureDone(job: Tx, { programmeId, today, from, until, asOf }: Measured) {
  const period = cutAt({ from, until: asOf }, today)
  const { hours, group } = await measureMonitor(job, { programmeId, period })
  const { stays, days, aheadDays } = await measureStays(job, { from, until, on: asOf, today })
  const spending = await measureSpending(job, period)
  const all = ({ total, withoutCase }: typeof hours.caseManagers) => total + withoutCase
  const sum = (cents: readonly number[]) => cents.reduce((so, one) => so + one, 0)
  return {
    done: {
      caseManagerHours: all(hours.caseManagers),
      peerExpertHours: all(hours.peerExperts),
      stayDays: days,
      aheadDays: aheadDays ?? 0,
      flexCents: sum(spending.map(({ spentCents }) => spentCents)),
    },
    open: group.open.atEnd,
    stays,
    aheadDays,
    unfundedCents: sum(spending.map(({ unfundedCents }) => unfundedCents)),
  }
}
