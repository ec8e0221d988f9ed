import type { Act, Tx } from '../../platform/actor/index.ts'
import { listVisitsEach } from '../drop-in/index.ts'
import { cutAt, listMinutesEach, measureMonitor, momentsOf } from '../monitor/index.ts'
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
  const days = daysOf(period)
  const { programmeId } = act.actor
  const { monitor, contacts, minutes, hours, visits } = await act.measure(
    'monitor',
    async (tx) => ({
      monitor: await measureMonitor(tx, { programmeId, period: cutAt(days, act.today) }),
      contacts: await listContactsEach(tx, momentsOf(days)),
      minutes: await listMinutesEach(tx, momentsOf(days)),
      hours: await sumHours(tx, period),
      visits: await listVisitsEach(tx, { programmeId, period: days }),
    }),
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
    clients: dropIn?.uniqueClients,
    'new-clients': dropIn?.newClients,
    'left-clients': dropIn?.leftClients,
    visits: dropIn?.visits,
  }
  const dominated: Record<string, boolean> = {
    contacts: isDominated(contacts, share),
    'contact-hours': isDominated(minutes, share),
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

// Whole hours of each half-year, so that those of a year are the sum of its halves.
async function sumHours(tx: Tx, period: string): Promise<number> {
  let hours = 0
  for (const half of halvesOf(period)) {
    const minutes = await listMinutesEach(tx, momentsOf(daysOf(half)))
    hours += Math.floor(minutes.reduce((sum, each) => sum + each, 0) / 60)
  }
  return hours
}
