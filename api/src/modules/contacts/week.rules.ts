import { addDays, daysBetween } from '../../platform/clock/index.ts'

/** The week of a day: Monday to Sunday, both `YYYY-MM-DD`. */
export function weekOf(day: string): { from: string; until: string } {
  const from = addDays(day, -(daysBetween(aMonday, day) % 7))
  return { from, until: addDays(from, 6) }
}

// Earlier than every day that is asked for.
const aMonday = '1900-01-01'
