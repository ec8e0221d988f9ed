import { addDays, daysBetween, startOfDay } from '../../platform/clock/index.ts'
import type { Fault } from '../../platform/errors/problem.ts'

/** Calendar days in Amsterdam, `YYYY-MM-DD`, the first and the last both included. */
export type Period = { from: string; until: string }

/** A period that ends today at the latest; complete once its last day as asked is over. */
export type CutPeriod = Period & { askedUntil: string; complete: boolean }

/** What is wrong with a period, all at once; empty when it can be measured. A period may end after
 *  today (it is then cut), but not begin after it. */
export function faultsOfPeriod({ from, until }: Period, today: string): Fault[] {
  const faults = Object.entries({ from, until })
    .filter(([, day]) => !isDay(day))
    .map(([name]) => ({ path: `/${name}`, code: 'no-such-day', message: 'is not a day' }))
  if (faults.length > 0) return faults
  if (from > today)
    return [{ path: '/from', code: 'in-the-future', message: `lies after today, ${today}` }]
  if (until < from)
    return [{ path: '/until', code: 'before-its-start', message: 'lies before the first day' }]
  return []
}

/** What has not happened yet is not measured: a running period ends today, and says so. */
export function cutAt({ from, until }: Period, today: string): CutPeriod {
  return {
    from,
    until: until > today ? today : until,
    askedUntil: until,
    complete: until < today,
  }
}

/** @returns the part of the period from a day on; undefined where nothing is left */
export function partFrom(period: Period, day: string | undefined): Period | undefined {
  if (day === undefined || day > period.until) return undefined
  return { from: day > period.from ? day : period.from, until: period.until }
}

/** @returns the first moment in it, and the first one after it */
export function momentsOf({ from, until }: Period): { start: Date; end: Date } {
  return { start: startOfDay(from), end: startOfDay(addDays(until, 1)) }
}

/** @returns the calendar year, or undefined when the text is no year from 1900 to 2199 */
export function yearOf(year: string): Period | undefined {
  return /^(19|20|21)\d\d$/.test(year)
    ? { from: `${year}-01-01`, until: `${year}-12-31` }
    : undefined
}

/** The first day that can be asked for: a Monday, so that weeks are counted from it. */
export const firstDay = '1900-01-01'

/** @returns so many whole weeks, Monday to Sunday, the last of which is over on the day */
export function fullWeeksBefore(day: string, weeks: number): Period {
  const until = addDays(day, -(daysBetween(firstDay, day) % 7) - 1)
  return { from: addDays(until, 1 - 7 * weeks), until }
}

function isDay(text: string): boolean {
  if (!/^(19|20|21)\d\d-\d\d-\d\d$/.test(text)) return false
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number)
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}
