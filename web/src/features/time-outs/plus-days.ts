/** @returns the day so many days later, or earlier when negative; days are `YYYY-MM-DD` */
export function plusDays(day: string, days: number): string {
  const at = new Date(`${day}T00:00Z`)
  at.setUTCDate(at.getUTCDate() + days)
  return at.toISOString().slice(0, 10)
}
