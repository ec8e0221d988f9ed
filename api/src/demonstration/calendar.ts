import { Temporal } from 'temporal-polyfill'
import { zone } from '../platform/clock/index.ts'

const minute = 60_000
const nine = Temporal.PlainTime.from('09:00')
const nines = new Map<string, number>()

/** @param time of day in Amsterdam, `HH:MM` or minutes after midnight; not before 04:00, so that
 *  the hour the clock changes never matters */
export function at(day: string, time: string | number): Date {
  const minutes = typeof time === 'number' ? time : minutesOf(time)
  return new Date(nineOn(day) + (minutes - 540) * minute)
}

export const later = (moment: Date, minutes: number) =>
  new Date(moment.getTime() + minutes * minute)

const aDay = 86_400_000
const epochOf = (day: string) => Date.parse(`${day}T00:00Z`)

/** @returns every day from the first to the last, both included */
export function daysFrom(first: string, last: string): string[] {
  const start = epochOf(first)
  const length = Math.max(0, (epochOf(last) - start) / aDay + 1)
  return Array.from({ length }, (_, n) => new Date(start + n * aDay).toISOString().slice(0, 10))
}

/** @returns 1 for Monday to 7 for Sunday */
export const weekdayOf = (day: string) => new Date(epochOf(day)).getUTCDay() || 7

/** @returns the same day so many years later; 28 February for a leap day */
export const yearsAfter = (day: string, years: number) =>
  Temporal.PlainDate.from(day).add({ years }).toString()

// Asked thousands of times for the same days.
function nineOn(day: string): number {
  const known = nines.get(day)
  if (known !== undefined) return known
  const { epochMilliseconds } = Temporal.PlainDate.from(day).toZonedDateTime({
    timeZone: zone,
    plainTime: nine,
  })
  nines.set(day, epochMilliseconds)
  return epochMilliseconds
}

function minutesOf(time: string): number {
  const [hours, minutes] = time.split(':').map(Number)
  return (hours ?? 0) * 60 + (minutes ?? 0)
}
