const dayInMilliseconds = 86_400_000

/** The day so many days later, or earlier when negative. @param day `YYYY-MM-DD` */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * dayInMilliseconds).toISOString().slice(0, 10)
}

/** The first day of a month so many months later. @param day `YYYY-MM-DD` */
export function firstOfMonthAfter(day: string, months: number): string {
  const [year = 0, month = 1] = day.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10)
}
