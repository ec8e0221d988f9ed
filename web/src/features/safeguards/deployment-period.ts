const dayInMilliseconds = 86_400_000

const daysLater = (day: string, days: number) =>
  new Date(Date.parse(day) + days * dayInMilliseconds).toISOString().slice(0, 10)

/** Thirteen weeks, the last day of which is over. @param today `YYYY-MM-DD` */
export const quarterBefore = (today: string) => ({
  from: daysLater(today, -91),
  until: daysLater(today, -1),
})
