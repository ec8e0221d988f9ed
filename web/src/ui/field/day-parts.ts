/** A day as it is typed: three small texts, any of which may still be empty or wrong. */
export type DayParts = { day: string; month: string; year: string }

export const noDay: DayParts = { day: '', month: '', year: '' }

/** `2023-12-04` → 4, 12, 2023. What is no day gives empty parts. */
export function partsOf(day: string): DayParts {
  const [, year = '', month = '', date = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? []
  return { day: date.replace(/^0/, ''), month: month.replace(/^0/, ''), year }
}

/** 4, 12, 2023 → `2023-12-04`; a year of two digits is of this century. Nothing typed gives an
 *  empty text, anything else what it says, even when no such day exists: see `isDay`. */
export function dayFrom({ day, month, year }: DayParts): string {
  if (!day && !month && !year) return ''
  const fullYear = year.length === 2 ? `20${year}` : year.padStart(4, '0')
  return `${fullYear}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

/** Whether a text is a day that exists: 30 February does not. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const moment = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text)
}
