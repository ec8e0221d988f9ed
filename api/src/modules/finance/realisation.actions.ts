import type { Act } from '../../platform/actor/index.ts'
import { cutAt, measureMonitor } from '../monitor/index.ts'
import { countAsReadBy, worksInCare } from '../safeguards/index.ts'
import { loadVersion, viewVersion } from './budgets.actions.ts'
import { boundsOf, realise } from './realisation.rules.ts'
import type { Realisation } from './realisation.schema.ts'

/** What was deployed so far against a version, from the daily work, counted as the monitor counts it.
 *  @throws notFound */
export async function getRealisation(act: Act, versionId: string): Promise<Realisation> {
  const { tx, actor, today } = act
  const viewed = await viewVersion(tx, await loadVersion(act, versionId))
  const { from, until } = viewed
  const bounds = boundsOf(viewed, today, worksInCare(actor.role))
  if ('because' in bounds) return { ...none, from, because: bounds.because }
  const { hours, group } = await measureUntil(act, from, bounds.until)
  const deployed = {
    caseManagers: hours.caseManagers.total + hours.caseManagers.withoutCase,
    peerExperts: hours.peerExperts.total + hours.peerExperts.withoutCase,
  }
  const open = { code: 'open', value: group.open.atEnd, band: null }
  const { value, band } = countAsReadBy(actor.role, open)
  return {
    from,
    asOf: bounds.until,
    complete: bounds.until === until,
    because: null,
    openCases: { value, band },
    lines: realise(viewed.budget.lines, deployed, { from, until, cutUntil: bounds.until }),
  }
}

const none = { asOf: null, complete: false, openCases: { value: null, band: null }, lines: [] }

function measureUntil(act: Act, from: string, until: string) {
  const { programmeId } = act.actor
  const period = cutAt({ from, until }, act.today)
  return act.measure('monitor', (job) => measureMonitor(job, { programmeId, period }))
}
