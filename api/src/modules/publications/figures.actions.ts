import type { Act, Tx } from '../../platform/actor/index.ts'
import { listVisitsEach } from '../drop-in/index.ts'
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
    hours: await sumHours(tx, period),
    flex: await measureFlexSpent(tx, days),
    euros: await sumEuros(tx, period),
    visits: await listVisitsEach(tx, { programmeId, period: days }),
  }
}

// Whole hours of each half-year, so that those of a year are the sum of its halves.
async function sumHours(tx: Tx, period: string): Promise<number> {
  let hours = 0
  for (const half of halvesOf(period)) {
    const minutes = await listMinutesEach(tx, momentsOf(daysOf(half)))
    hours += Math.floor(minutes.reduce((sum, each) => sum + each, 0) / 60)
  }
  return hours
}

// Whole euros of each half-year, as hours are. Where more was put right than bought there is no sum to publish.
async function sumEuros(tx: Tx, period: string): Promise<number | null> {
  let euros = 0
  for (const half of halvesOf(period)) {
    const spent = await measureFlexSpent(tx, daysOf(half))
    if (spent !== null && spent.cents < 0) return null
    euros += Math.floor((spent?.cents ?? 0) / 100)
  }
  return euros
}
