import type { Tx } from '../../platform/actor/index.ts'
import { dayOf } from '../../platform/clock/index.ts'
import { measureTimeOuts } from '../time-outs/index.ts'
import { escalationsOf, meetingsOf } from './direction.rules.ts'
import { measureDomains } from './domains.actions.ts'
import { flexBudgetOf } from './flex-budget.rules.ts'
import { listFlex } from './flex-spent.actions.ts'
import { handoverStepsOf } from './handover-steps.rules.ts'
import {
  countNoteStates,
  countRecordedLater,
  listDayPrices,
  listHappenings,
} from './happenings.queries.ts'
import { within } from './happenings.rules.ts'
import type { Period } from './periods.rules.ts'
import { momentsOf } from './periods.rules.ts'
import { bridgesOf, referralsInOf, referralsOf } from './services.rules.ts'
import { measureSight } from './sight.actions.ts'
import type { FactSource } from './sources.schema.ts'
import { factSources, kindsOf } from './sources.schema.ts'
import type { Span } from './spans.rules.ts'
import { costOfDays, staysOf, timeOutsOf } from './time-outs.rules.ts'

type Asking = { programmeId: string; period: Period; spans: readonly Span[] }

/** What the elements of the approach came to in a period, beside contacts and hours.
 *  @param tx of a job with purpose `monitor` */
export async function measureSections(tx: Tx, { programmeId, period, spans }: Asking) {
  const moments = momentsOf(period)
  const { end } = moments
  const stays = await listHappenings(tx, kindsOf.stays, { end })
  const referrals = await listHappenings(tx, kindsOf.referrals, { end })
  const escalations = await listHappenings(tx, kindsOf.escalations, { end })
  const rest = await listHappenings(tx, inPeriod, moments)
  const flexBudget = flexBudgetOf(await listFlex(tx, moments))
  const granted = (await measureTimeOuts(tx, { programmeId, today: period.until })).quota
  return {
    elements: await measureNote(tx, period),
    domains: await measureDomains(tx, period),
    sight: await measureSight(tx, { programmeId, period, spans, stays: staysOf(stays) }),
    timeOuts: {
      ...timeOutsOf(stays, period),
      quotaStays: granted?.stays ?? null,
      quotaDays: granted?.days ?? null,
    },
    flexBudget,
    handoverSteps: handoverStepsOf(rest),
    referralsIn: referralsInOf(rest, moments),
    referrals: referralsOf(referrals, moments),
    bridges: bridgesOf(within(rest, moments)),
    escalations: escalationsOf(escalations, moments),
    direction: meetingsOf(rest),
    money: {
      flexGivenCents: flexBudget.givenCents,
      flexSpentCents: flexBudget.spentCents,
      timeOutCents: costOfDays(stays, period, await listDayPrices(tx)),
    },
  }
}

const inPeriod = [
  ...kindsOf.handovers,
  ...kindsOf['referrals-in'],
  ...kindsOf.bridges,
  ...kindsOf.meetings,
  ...kindsOf.requests,
]

// How the live note stood when it was measured last in the period.
async function measureNote(tx: Tx, period: Period) {
  const states = await countNoteStates(tx, momentsOf(period))
  const [first] = states
  if (first === undefined) return null
  const count = (wanted: string) => states.find(({ state }) => state === wanted)?.count ?? 0
  return {
    measuredOn: dayOf(first.at),
    secured: count('secured'),
    attention: count('attention'),
    notSecured: count('not-secured'),
    unknown: count('unknown'),
  }
}

// Contacts are counted with the work, each as it was corrected last; the note is measured on its day. What was
// found later for the flex budget is of the day of the purchase.
const apart: readonly FactSource[] = ['contacts', 'note', 'flex-budget']
const canBeLate = (source: FactSource) => !apart.includes(source)

/** Events of the period that were recorded after it, by what they tell of; not of contacts.
 *  @param tx of a job with purpose `monitor` */
export async function measureLateness(tx: Tx, period: Period) {
  const kinds = factSources.filter(canBeLate).flatMap((source) => [...kindsOf[source]])
  const moments = momentsOf(period)
  const counted = await countRecordedLater(tx, kinds, moments)
  const flex = await listFlex(tx, moments)
  const counts = factSources.map((source): [FactSource, number] => [
    source,
    counted
      .filter(({ kind }) => (kindsOf[source] as readonly string[]).includes(kind))
      .reduce((all, { count }) => all + Number(count), 0),
  ])
  const flexLater = flex.filter(({ recordedAt }) => recordedAt >= moments.end).length
  return { ...(Object.fromEntries(counts) as Record<FactSource, number>), 'flex-budget': flexLater }
}
