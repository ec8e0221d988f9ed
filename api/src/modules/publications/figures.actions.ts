import type { Act, Tx } from '../../platform/actor/index.ts'
import { listVisitsEach } from '../drop-in/index.ts'
import type { Period } from '../monitor/index.ts'
import {
  cutAt,
  listMinutesEach,
  measureFlexSpent,
  measureMonitor,
  momentsOf,
} from '../monitor/index.ts'
import { catalogue } from './catalogue.rules.ts'
import { listContactsEach } from './contributions.queries.ts'
import { termsOf } from './counts.rules.ts'
import { isDominated } from './disclosure.rules.ts'
import { daysOf, halvesOf } from './edition-periods.rules.ts'
import type { Figure } from './protector.rules.ts'

/** The exact figures of a closed period, for the protector and for nobody else: they are not kept.
 *  @param share of the largest contribution, from 0 to 1
 *  @returns the figures that there are, and the day on which it was settled who is continued */
export async function measureFigures(
  act: Act,
  period: string,
  share: number,
): Promise<{ figures: Figure[]; decided: string }> {
  const { programmeId } = act.actor
  const { monitor, contacts, minutes, hours, flex, euros, visits } = await act.measure(
    'monitor',
    (tx) => measureAll(tx, { programmeId, period, today: act.today }),
  )
  const { group, flow, dropIn } = monitor
  const counts: Record<string, number | null | undefined> = {
    people: group.people,
    open: group.open.atEnd,
    opened: flow.opened,
    closed: flow.closed,
    'continued-open': group.continuedOpenAtEnd,
    contacted: monitor.contacts.people,
    'spoken-with': monitor.contacts.peopleSpokenWith,
    contacts: monitor.contacts.total,
    'contact-hours': hours,
    'flex-helped': flex && monitor.flexBudget.people,
    'flex-spent': flex && euros,
    clients: dropIn?.uniqueClients,
    'new-clients': dropIn?.newClients,
    'left-clients': dropIn?.leftClients,
    visits: dropIn?.visits,
  }
  const dominated: Record<string, boolean> = {
    contacts: isDominated(contacts, share),
    'contact-hours': isDominated(minutes, share),
    'flex-spent': isDominated(flex?.each ?? [], share),
    visits: isDominated(visits, share),
  }
  const figures = catalogue.flatMap((statistic): Figure[] => {
    const count = counts[statistic.code]
    if (count === null || count === undefined) return []
    const { code, unit, behind } = statistic
    const terms = termsOf(statistic, period)
    return [{ key: code, terms, count, unit, behind, dominated: dominated[code] ?? false }]
  })
  return { figures, decided: monitor.period.safeguardingFrom }
}

type Asked = { programmeId: string; period: string; today: string }

async function measureAll(tx: Tx, { programmeId, period, today }: Asked) {
  const days = daysOf(period)
  return {
    monitor: await measureMonitor(tx, { programmeId, period: cutAt(days, today) }),
    contacts: await listContactsEach(tx, momentsOf(days)),
    minutes: await listMinutesEach(tx, momentsOf(days)),
    hours: await sumHalves(period, (half) => hoursIn(tx, half)),
    flex: await measureFlexSpent(tx, days),
    euros: await sumHalves(period, (half) => eurosIn(tx, half)),
    visits: await listVisitsEach(tx, { programmeId, period: days }),
  }
}

// Whole ones of each half-year, so that those of a year are the sum of its halves. Where more was put right
// than there was, there is no sum to publish.
async function sumHalves(
  period: string,
  measure: (days: Period) => Promise<number>,
): Promise<number | null> {
  let sum = 0
  for (const half of halvesOf(period)) {
    const measured = await measure(daysOf(half))
    if (measured < 0) return null
    sum += Math.floor(measured)
  }
  return sum
}

async function hoursIn(tx: Tx, days: Period): Promise<number> {
  const minutes = await listMinutesEach(tx, momentsOf(days))
  return minutes.reduce((sum, each) => sum + each, 0) / 60
}

async function eurosIn(tx: Tx, days: Period): Promise<number> {
  return ((await measureFlexSpent(tx, days))?.cents ?? 0) / 100
}
