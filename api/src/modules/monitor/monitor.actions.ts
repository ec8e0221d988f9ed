import type { Tx } from '../../platform/actor/index.ts'
import { addDays, dayOf, startOfDay } from '../../platform/clock/index.ts'
import { getSetting } from '../../platform/settings/index.ts'
import { measureDropIn } from '../drop-in/index.ts'
import { measureZone } from '../zone-registrations/index.ts'
import { caseWeeks, contactsBy, deploymentOf, peopleOf, total } from './deployment.rules.ts'
import { continuationOf, continuedBefore, flowOf, groupOf } from './group.rules.ts'
import { handoversOf, notWarmAt } from './handovers.rules.ts'
import { findFirstContact, listCourseFacts } from './monitor.queries.ts'
import type { Monitor } from './monitor.schema.ts'
import { kindNames, outcomeNames } from './monitor.schema.ts'
import type { CutPeriod, Period } from './periods.rules.ts'
import { momentsOf, partFrom } from './periods.rules.ts'
import { measureLateness, measureSections } from './sections.actions.ts'
import type { Span } from './spans.rules.ts'
import { caseDaysIn, spansOf } from './spans.rules.ts'
import { safeguardingFrom } from './universes.settings.ts'
import { sumWork } from './work.queries.ts'

/** One computation for the screen, the command line and what is published, exact.
 *  @param tx of a job with purpose `monitor` */
export async function measureMonitor(
  tx: Tx,
  { programmeId, period }: { programmeId: string; period: CutPeriod },
): Promise<Monitor> {
  const moments = momentsOf(period)
  const from = await getSetting({ tx, programmeId }, safeguardingFrom, period.until)
  const facts = await listCourseFacts(tx, moments.end)
  const sums = await sumWork(tx, moments)
  const spans = spansOf(facts)
  const continued = from <= period.until ? continuedBefore(facts, dayAfter(from)) : undefined
  const { caseDays, recordedSince } = await countCaseDays(tx, spans, period)
  return {
    period: { ...period, safeguardingFrom: from },
    group: groupOf(spans, moments, continued),
    flow: flowOf(spans, moments),
    contacts: {
      total: total(sums, ({ contacts }) => contacts),
      ...peopleOf(sums),
      byOutcome: contactsBy('outcome', { sums, known: outcomeNames }),
      byKind: contactsBy('kind', { sums, known: kindNames }),
    },
    hours: {
      recordedSince,
      caseWeeks: caseWeeks(caseDays),
      caseManagers: deploymentOf(sums, { role: 'case_manager', caseDays }),
      peerExperts: deploymentOf(sums, { role: 'peer_expert', caseDays }),
    },
    handovers: {
      ...handoversOf(facts, moments),
      notWarmAtEnd: notWarmAt(facts, spans, moments.end),
    },
    dropIn: await measureDropIn(tx, { programmeId, period }),
    zone: await measureZone(tx, { programmeId, period }),
    ...(await measureSections(tx, { programmeId, period, spans })),
    recordedLater: {
      ...(await measureLateness(tx, period)),
      contacts: total(sums, ({ recordedLater }) => recordedLater),
    },
  }
}

/** Cases that were open in a period. */
export const openIn = (spans: readonly Span[], period: Period) =>
  new Set(spans.filter((span) => caseDaysIn([span], period) > 0).map(({ subjectId }) => subjectId))
    .size

/** All work of a period and the cases over which it is spread: what hours are computed from, wherever
 *  they are shown. @param tx of a job that may measure */
export async function measureWork(tx: Tx, period: Period) {
  const moments = momentsOf(period)
  const spans = spansOf(await listCourseFacts(tx, moments.end))
  return { sums: await sumWork(tx, moments), spans, ...(await countCaseDays(tx, spans, period)) }
}

export type Work = Awaited<ReturnType<typeof measureWork>>

/** How cases passed on in a period, and how many wait to be introduced at its end. @param tx of a job that may
 *  measure */
export async function measureHandovers(tx: Tx, period: Period) {
  const moments = momentsOf(period)
  const facts = await listCourseFacts(tx, moments.end)
  const { completed, emergency } = handoversOf(facts, moments)
  return { completed, emergency, notWarmNow: notWarmAt(facts, spansOf(facts), moments.end) }
}

// Before contacts were recorded there are open cases without hours: those days say nothing.
async function countCaseDays(tx: Tx, spans: readonly Span[], period: Period) {
  const first = await findFirstContact(tx)
  const recordedSince = first && dayOf(first)
  const measured = partFrom(period, recordedSince)
  return {
    caseDays: measured === undefined ? 0 : caseDaysIn(spans, measured),
    recordedSince: recordedSince ?? null,
  }
}

/** How the cases of those who needed continuation on a day stand today. @param tx of a job that may measure
 *  @returns undefined while that day lies ahead */
export async function measureContinuation(tx: Tx, { on, today }: { on: string; today: string }) {
  if (on > today) return undefined
  const facts = await listCourseFacts(tx, dayAfter(today))
  return continuationOf(spansOf(facts), continuedBefore(facts, dayAfter(on)))
}

const dayAfter = (day: string) => startOfDay(addDays(day, 1))
