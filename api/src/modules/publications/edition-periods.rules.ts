/** A fixed period, a year or a half-year: `2023` or `2023-H2`. Others are not published: two periods that
 *  overlap by a month tell what happened in it. */
export type EditionPeriod = string

/** Whether it is written as a fixed period. */
export const isFixed = (period: string): boolean => /^(19|20|21)\d\d(-H[12])?$/.test(period)

/** @returns its first and its last day */
export function daysOf(period: EditionPeriod): { from: string; until: string } {
  const [year = '', half] = period.split('-')
  return {
    from: half === 'H2' ? `${year}-07-01` : `${year}-01-01`,
    until: half === 'H1' ? `${year}-06-30` : `${year}-12-31`,
  }
}

/** Whether its last day is over. */
export const isClosed = (period: EditionPeriod, today: string): boolean =>
  daysOf(period).until < today

/** The half-years of which it consists. */
export const halvesOf = (period: EditionPeriod): EditionPeriod[] =>
  period.includes('-') ? [period] : [`${period}-H1`, `${period}-H2`]

/** The period of the same length before it. */
export function periodBefore(period: EditionPeriod): EditionPeriod {
  const [year = '', half] = period.split('-')
  const last = String(Number(year) - 1)
  if (half === undefined) return last
  return half === 'H2' ? `${year}-H1` : `${last}-H2`
}

/** Every half-year from the first to the last of some periods, in order. */
export function halvesAcross(periods: readonly EditionPeriod[]): EditionPeriod[] {
  const halves = periods.flatMap(halvesOf).toSorted()
  const [first, last] = [halves[0], halves.at(-1)]
  if (first === undefined || last === undefined) return []
  const all: EditionPeriod[] = []
  for (let half = last; half >= first; half = periodBefore(half)) all.unshift(half)
  return all
}
