import { addDays, daysBetween } from '../../platform/clock/index.ts'
import type { Exact } from '../../platform/exact/index.ts'
import { exact, ratio } from '../../platform/exact/index.ts'
import type { Period } from './figures.schema.ts'

const weeksPerMonth = { 'month-4-375': exact('4.375'), 'month-52-12': ratio(52n, 12n) } as const

/** Weeks of a period, both days included. By months: whole months as such, and a part of a month as its
 *  share of that month's days; by days: days over seven. August to December is 5 months, so 21.875
 *  weeks of 4.375; 21 2/3 of 52/12; and 153 days, so 21 6/7. */
export function weeksOf({ from, until, convention }: Period): Exact {
  if (convention === 'days-7') return ratio(BigInt(daysIn(from, until)), 7n)
  return monthsOf(from, until).mul(weeksPerMonth[convention])
}

export const daysIn = (from: string, until: string): number => daysBetween(from, until) + 1

/** Months of a period, both days included: the share of each month that lies in it, added up. */
function monthsOf(from: string, until: string): Exact {
  const end = addDays(until, 1)
  let sum = exact(0n)
  for (let day = from; day < end; day = nextMonth(day)) {
    const next = nextMonth(day)
    const inIt = Math.min(daysBetween(day, next), daysBetween(day, end))
    sum = sum.add(ratio(BigInt(inIt), BigInt(daysBetween(startOfMonth(day), next))))
  }
  return sum
}

const startOfMonth = (day: string) => `${day.slice(0, 7)}-01`
const nextMonth = (day: string) => startOfMonth(addDays(startOfMonth(day), 31))
