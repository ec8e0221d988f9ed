const dayInMilliseconds = 86_400_000

const daysLater = (day: string, days: number) =>
  new Date(Date.parse(day) + days * dayInMilliseconds).toISOString().slice(0, 10)

/** The same day of the week before. @param day `YYYY-MM-DD` */
export const dayOfWeekBefore = (day: string) => daysLater(day, -7)

/** The same day of the next week, today at the latest. */
export function dayOfNextWeek(day: string, today: string): string {
  const next = daysLater(day, 7)
  return next > today ? today : next
}
