import { Temporal } from 'temporal-polyfill'
import { addDays } from './clock.ts'

/** @returns the day so many working days later: no weekend, and no day that Dutch law counts as a
 *  public holiday for terms. Source: Algemene termijnenwet, article 3 */
export function addWorkingDays(day: string, days: number): string {
  const next = addDays(day, 1)
  if (days <= 0) return day
  return addWorkingDays(next, isWorkingDay(next) ? days - 1 : days)
}

export function isWorkingDay(day: string): boolean {
  const date = Temporal.PlainDate.from(day)
  return date.dayOfWeek < 6 && !holidaysOf(date.year).includes(day)
}

function holidaysOf(year: number): string[] {
  const easter = easterOf(year)
  const on = (month: number, dayOfMonth: number) =>
    Temporal.PlainDate.from({ year, month, day: dayOfMonth })
  const birthday = on(4, 27)
  const fixed = [on(1, 1), on(5, 5), on(12, 25), on(12, 26)].map(String)
  // Good Friday, Easter Monday, Ascension Day and Whit Monday.
  const moving = [-2, 1, 39, 50].map((days) => addDays(easter, days))
  // The King's birthday is celebrated on the day before when it falls on a Sunday.
  const king = birthday.dayOfWeek === 7 ? birthday.subtract({ days: 1 }) : birthday
  return [...fixed, ...moving, String(king)]
}

// The anonymous Gregorian computus, as almanacs print it.
function easterOf(year: number): string {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const leaps = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25)
  const epact = (leaps + 19 * golden + 15) % 30
  const moon = epact - (epact > 28 || (epact === 28 && golden > 10) ? 1 : 0)
  const weekday = (year + Math.floor(year / 4) + moon + 2 - century + Math.floor(century / 4)) % 7
  return addDays(`${year}-03-28`, moon - weekday)
}
