import { Temporal } from 'temporal-polyfill'

/** Where days are counted: stays, terms and the day a person sees on screen. */
export const zone = 'Europe/Amsterdam'

/** Domain time. In a demonstration the day stands still and only the time of day moves. */
export type Clock = { now(): Date; today(): string }

/** @param demoDate the day at which a demonstration stands; undefined follows real time */
export function openClock(demoDate?: string): Clock {
  const now = demoDate === undefined ? () => new Date() : () => onDay(demoDate, new Date())
  return { now, today: () => dayOf(now()) }
}

/** @returns the calendar day in Amsterdam, `YYYY-MM-DD` */
export function dayOf(moment: Date): string {
  return zoned(moment).toPlainDate().toString()
}

/** @returns the hour of the day in Amsterdam, 0 to 23 */
export function hourOf(moment: Date): number {
  return zoned(moment).hour
}

/** @returns midnight in Amsterdam at which the day begins */
export function startOfDay(day: string): Date {
  return new Date(Temporal.PlainDate.from(day).toZonedDateTime(zone).epochMilliseconds)
}

/** @returns whole calendar days from one day to another; negative when `until` lies before */
export function daysBetween(from: string, until: string): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(until)).days
}

/** @returns the day so many days later (or earlier, when negative) */
export function addDays(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString()
}

/** @returns the same day so many months later, or the last day of that month when it has no such day */
export function addMonths(day: string, months: number): string {
  return Temporal.PlainDate.from(day).add({ months }).toString()
}

const zoned = (moment: Date) =>
  Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(zone)

function onDay(day: string, moment: Date): Date {
  const time = zoned(moment).toPlainTime()
  const there = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime: time })
  return new Date(there.epochMilliseconds)
}
