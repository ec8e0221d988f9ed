import { numberFrom } from '../../platform/language/numbers.ts'

/** Whether what was typed are hours a week: more than 0, at most 40, to a quarter. */
export function areHours(typed: string): boolean {
  const hours = numberFrom(typed)
  return hours > 0 && hours <= 40 && Number.isInteger(hours * 4)
}
