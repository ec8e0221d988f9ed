import { addDays } from '../../platform/language/reckoning.ts'

/** The same day of the week before. @param day `YYYY-MM-DD` */
export const dayOfWeekBefore = (day: string) => addDays(day, -7)

/** The same day of the next week, today at the latest. */
export function dayOfNextWeek(day: string, today: string): string {
  const next = addDays(day, 7)
  return next > today ? today : next
}
