import { gregorianEaster } from 'date-easter'
import { Temporal } from 'temporal-polyfill'
import { addDays } from './clock.ts'

/** The law on terms counts 5 May as a public holiday each year; many collective agreements give the
 *  day off in a year of five only. */
export type LiberationDay = 'every-year' | 'every-fifth-year'

/** @returns the day so many working days later: no weekend, and no day that Dutch law counts as a
 *  public holiday for terms; the day itself when there are none to add.
 *  Source: Algemene termijnenwet, article 3 */
export function addWorkingDays(day: string, days: number, liberationDay?: LiberationDay): string {
  let later = day
  for (let left = days; left > 0; left -= 1) later = nextWorkingDay(later, liberationDay)
  return later
}

/** @returns the first working day after the day. What comes in late begins there */
export function nextWorkingDay(day: string, liberationDay?: LiberationDay): string {
  return workingDayFrom(addDays(day, 1), liberationDay)
}

/** @returns the day itself when it is a working day, else the first one after it. A term of law that
 *  ends on a day off runs until there. Source: Algemene termijnenwet, article 1 */
export function workingDayFrom(day: string, liberationDay?: LiberationDay): string {
  return isWorkingDay(day, liberationDay) ? day : nextWorkingDay(day, liberationDay)
}

/** @param liberationDay as the law on terms has it, unless said otherwise */
export function isWorkingDay(day: string, liberationDay: LiberationDay = 'every-year'): boolean {
  const date = Temporal.PlainDate.from(day)
  if (date.dayOfWeek > 5) return false
  if (liberationDay === 'every-fifth-year' && isOrdinaryFifthOfMay(date)) return true
  return !holidaysOf(date.year).includes(day)
}

const isOrdinaryFifthOfMay = ({ year, month, day }: Temporal.PlainDate) =>
  month === 5 && day === 5 && year % 5 !== 0 && !movingHolidays(year).includes(`${year}-05-05`)

const known = new Map<number, string[]>()

function holidaysOf(year: number): string[] {
  const days = known.get(year) ?? reckonHolidays(year)
  known.set(year, days)
  return days
}

function reckonHolidays(year: number): string[] {
  const on = (month: number, day: number) => Temporal.PlainDate.from({ year, month, day })
  const fixed = [on(1, 1), on(5, 5), on(12, 25), on(12, 26)].map(String)
  const birthday = on(4, 27)
  // The King's birthday is celebrated on the day before when it falls on a Sunday.
  const king = birthday.dayOfWeek === 7 ? birthday.subtract({ days: 1 }) : birthday
  return [...fixed, ...movingHolidays(year), String(king)]
}

/** Good Friday, which the law puts on a line with them, Easter Monday, Ascension Day, Whit Monday. */
function movingHolidays(year: number): string[] {
  const { month, day } = gregorianEaster(year)
  const easter = String(Temporal.PlainDate.from({ year, month, day }))
  return [-2, 1, 39, 50].map((days) => addDays(easter, days))
}
