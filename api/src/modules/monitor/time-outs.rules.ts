import { addDays, dayOf, daysBetween } from '../../platform/clock/index.ts'
import type { Happening } from './happenings.rules.ts'
import { byEntity, countOf, numberOf, peopleIn, within, wordOf } from './happenings.rules.ts'
import type { Period } from './periods.rules.ts'
import { momentsOf } from './periods.rules.ts'

/** A stay that began: the day of departure does not count any more. */
export type Stay = {
  subjectId: string | null
  arrivedOn: string
  leftOn: string | null
  early: boolean
  crisis: boolean
}

/** Stays at which she arrived, as far as it was not taken back. */
export const staysOf = (happenings: readonly Happening[]): Stay[] =>
  [...byEntity(happenings).values()].flatMap((steps) => stayOf(steps.toSorted(asRecorded)) ?? [])

// What was taken back can be recorded again for an earlier day.
const asRecorded = (one: Happening, other: Happening) =>
  one.recordedAt.getTime() - other.recordedAt.getTime()

function stayOf(steps: readonly Happening[]): Stay | undefined {
  const arrival = lastUnless(steps, ['time-out-arrived'], 'time-out-arrival-taken-back')
  if (arrival === undefined) return undefined
  const arrivedOn = wordOf(arrival, 'arrivedOn') ?? dayOf(arrival.occurredAt)
  const after = steps.slice(steps.indexOf(arrival) + 1)
  const departure = lastUnless(after, leavings, 'time-out-departure-taken-back')
  return {
    subjectId: arrival.subjectId,
    arrivedOn,
    leftOn: departure === undefined ? null : leftOn(departure, arrivedOn),
    early: departure !== undefined && departure.kind !== 'time-out-returned',
    crisis: steps.every(({ kind }) => kind !== 'time-out-requested'),
  }
}

// Who is there in a crisis and is declined leaves.
const leavings = ['time-out-returned', 'time-out-ended-early', 'time-out-declined']

function leftOn(departure: Happening, arrivedOn: string): string {
  const days = numberOf(departure, 'days')
  return days === null ? dayOf(departure.occurredAt) : addDays(arrivedOn, days)
}

function lastUnless(steps: readonly Happening[], kinds: readonly string[], undone: string) {
  const last = steps.findLast(({ kind }) => kinds.includes(kind) || kind === undone)
  return last?.kind === undone ? undefined : last
}

/** Days in a period on which she was there; a stay is one day at least. */
function daysThere({ arrivedOn, leftOn: left }: Stay, { from, until }: Period): number {
  const after = addDays(until, 1)
  const gone = left === arrivedOn ? addDays(left, 1) : left
  const first = arrivedOn > from ? arrivedOn : from
  const last = gone === null || gone > after ? after : gone
  return Math.max(0, daysBetween(first, last))
}

/** What a stay came to in a period. @param happenings of stays, up to its end */
export function timeOutsOf(happenings: readonly Happening[], period: Period) {
  const steps = within(happenings, momentsOf(period))
  const stays = staysOf(happenings)
  const isIn = (day: string | null) => day !== null && day >= period.from && day <= period.until
  const arrived = stays.filter(({ arrivedOn }) => isIn(arrivedOn))
  const left = stays.filter((stay) => isIn(stay.leftOn))
  const there = stays.filter((stay) => daysThere(stay, period) > 0)
  return {
    requested: countOf(steps, 'time-out-requested'),
    approved: countOf(steps, 'time-out-approved'),
    declined: countOf(steps, 'time-out-declined'),
    cancelled: countOf(steps, 'time-out-cancelled'),
    notArrived: countOf(steps, 'time-out-not-arrived'),
    arrived: arrived.length,
    inCrisis: arrived.filter(({ crisis }) => crisis).length,
    returned: left.filter(({ early }) => !early).length,
    endedEarly: left.filter(({ early }) => early).length,
    people: peopleIn(there),
    days: there.reduce((all, stay) => all + daysThere(stay, period), 0),
  }
}

type Priced = { fromOn: string; untilOn: string; dayPriceCents: number | null }

/** What the days of a period cost, each at the price of its day; null where a price is not known.
 *  @param happenings of stays, up to its end */
export function costOfDays(
  happenings: readonly Happening[],
  period: Period,
  prices: readonly Priced[],
): number | null {
  const stays = staysOf(happenings)
  const daysIn = (part: Period) => stays.reduce((all, stay) => all + daysThere(stay, part), 0)
  const parts = prices.flatMap(({ dayPriceCents, ...of }) => {
    const days = daysIn(overlap(of, period))
    return days === 0 ? [] : [{ days, dayPriceCents }]
  })
  const priced = parts.reduce((all, { days }) => all + days, 0)
  if (priced < daysIn(period) || parts.some(({ dayPriceCents }) => dayPriceCents === null))
    return null
  return parts.reduce((all, { days, dayPriceCents }) => all + days * (dayPriceCents ?? 0), 0)
}

// Where they do not meet, the last day lies before the first, and no stay has a day in it.
const overlap = ({ fromOn, untilOn }: Omit<Priced, 'dayPriceCents'>, { from, until }: Period) => ({
  from: fromOn > from ? fromOn : from,
  until: untilOn < until ? untilOn : until,
})
