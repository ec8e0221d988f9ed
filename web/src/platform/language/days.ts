import type { Language } from './language.ts'
import { locales } from './language.ts'

const dayInMilliseconds = 86_400_000

/** Whole days from one calendar day to another; both `YYYY-MM-DD`. */
export function daysBetween(from: string, until: string): number {
  return Math.round((Date.parse(until) - Date.parse(from)) / dayInMilliseconds)
}

/** A calendar day as people say it: *ma 4 dec*, with the year when it is not this one.
 *  @param day `YYYY-MM-DD`  @param today `YYYY-MM-DD` */
export function formatDay(day: string, today: string, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...(day.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' as const }),
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`))
}

/** A calendar day in full, for titles and print: *maandag 4 december 2023*. */
export function formatFullDay(day: string, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'full', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  )
}

// Asked by each row that shows a day, each time it is drawn; to make one costs more than to ask it.
const inAmsterdam = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' })

/** The calendar day in Amsterdam on which a moment falls. @returns `YYYY-MM-DD` */
export function dayOf(moment: string | Date): string {
  return inAmsterdam.format(new Date(moment))
}

/** The clock time of a moment in Amsterdam: *09:30*. */
export function formatTime(moment: string, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/Amsterdam',
  }).format(new Date(moment))
}
