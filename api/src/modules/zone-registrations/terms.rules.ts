import { addDays, daysBetween, workingDayFrom } from '../../platform/clock/index.ts'

/** Terms of the Algemene wet bestuursrecht (Awb), in calendar days `YYYY-MM-DD`. Where a term of law ends
 *  on a Saturday, a Sunday or a public holiday it runs to the next working day (Algemene termijnenwet,
 *  article 1); a day that the municipality named itself stands as it was named. Days that a royal decree puts
 *  on a line with holidays are not known here: a term may then run a day longer than shown, never shorter. */

/** The term does not run from the day after it was asked until the day on which it came in, or through the
 *  last day that was given. Source: Awb 4:15, 7:10 second paragraph */
export type Suspension = { askedOn: string; untilOn: string; endedOn: string | null }

/** @property untilOn the day that was named; null for an adjournment of six weeks */
export type Extension = {
  kind: 'notice' | 'adjournment' | 'agreed'
  notifiedOn: string
  untilOn: string | null
}

type Course = { suspensions: readonly Suspension[]; extensions: readonly Extension[] }

const week = 7
const objectionWeeks = 6
const adjournmentWeeks = 6
// Longer terms have no extension to a working day (Algemene termijnenwet, article 4).
const longestRoundedWeeks = 12

/** The last day on which it is suspended. */
const suspendedThrough = ({ untilOn, endedOn }: Suspension): string =>
  endedOn === null ? untilOn : addDays(endedOn, -1)

/** Whether the term stands still on a day. */
export const isSuspended = (of: Suspension, day: string): boolean =>
  of.askedOn < day && day <= suspendedThrough(of)

/** Whether it is asked and not over: from the day of the question itself. */
export const isStanding = (of: Suspension, day: string): boolean =>
  of.askedOn <= day && day <= suspendedThrough(of)

/** The day by which it is decided on an application that was received on a day.
 *  Source: Awb 4:13 (a reasonable term, at most eight weeks), 4:14 third paragraph, 4:15 */
export function decideBy(of: Course & { receivedOn: string }, weeks: number): string {
  const named = namedDay(of)
  if (named !== undefined) return named
  const last = stretch(addDays(of.receivedOn, weeks * week), of.suspensions)
  return weeks <= longestRoundedWeeks ? workingDayFrom(last) : last
}

/** The first and the last day on which an objection is in time: six weeks from the day after the decision was
 *  announced. Source: Awb 6:7, 6:8 first paragraph */
export function objectionTerm(announcedOn: string): { from: string; until: string } {
  return {
    from: addDays(announcedOn, 1),
    until: workingDayFrom(addDays(announcedOn, objectionWeeks * week)),
  }
}

/** Whether an objection came after its term. By post it is in time when it was posted before the end and came
 *  in within a week after it. Source: Awb 6:9 */
export function isLate(
  { receivedOn, postedOn }: { receivedOn: string; postedOn: string | null },
  announcedOn: string,
): boolean {
  const { until } = objectionTerm(announcedOn)
  if (receivedOn <= until) return false
  const inThePost = postedOn !== null && postedOn <= until
  return !(inThePost && receivedOn <= workingDayFrom(addDays(until, week)))
}

/** The day by which it is decided on an objection: six weeks, or twelve with a committee, from the day after
 *  the term for objecting ended, also for an objection that came late; adjourned at most six weeks, and further
 *  to a day on which all agree. Source: Awb 7:10 */
export function decideObjectionBy(
  of: Course & { committee: boolean },
  announcedOn: string,
): string {
  const named = namedDay(of)
  if (named !== undefined) return named
  const adjourned = of.extensions.some(({ kind }) => kind === 'adjournment')
  const weeks = (of.committee ? 12 : 6) + (adjourned ? adjournmentWeeks : 0)
  const { until } = objectionTerm(announcedOn)
  return workingDayFrom(stretch(addDays(until, weeks * week), of.suspensions))
}

// The latest day that was named, and what was suspended since.
function namedDay({ suspensions, extensions }: Course): string | undefined {
  const last = extensions
    .filter(({ untilOn }) => untilOn !== null)
    .toSorted(byNotice)
    .at(-1)
  if (!last?.untilOn) return undefined
  const since = suspensions.filter(({ askedOn }) => askedOn >= last.notifiedOn)
  return stretch(last.untilOn, since)
}

const byNotice = (one: Extension, other: Extension) =>
  one.notifiedOn < other.notifiedOn ? -1 : Number(one.notifiedOn > other.notifiedOn)

/** Moves the last day by every day that was suspended before it; days suspended twice count once. */
function stretch(last: string, suspensions: readonly Suspension[]): string {
  let [end, counted] = [last, '']
  const sorted = suspensions.toSorted((one, other) => (one.askedOn < other.askedOn ? -1 : 1))
  for (const suspension of sorted) {
    const through = suspendedThrough(suspension)
    const began = addDays(suspension.askedOn, 1)
    const from = began > counted ? began : addDays(counted, 1)
    if (from > end || through < from) continue
    end = addDays(end, daysBetween(from, through) + 1)
    counted = through
  }
  return end
}
