import type { Statistic } from './catalogue.rules.ts'
import { catalogue } from './catalogue.rules.ts'
import type { EditionPeriod } from './edition-periods.rules.ts'
import { daysOf, halvesOf } from './edition-periods.rules.ts'
import type { Guarded, Terms } from './statements.rules.ts'
import { minus } from './statements.rules.ts'

/** By which name a statistic is one and the same count in every edition: on its last day, or over its
 *  period. */
export function countOf({ code, nature }: Statistic, period: EditionPeriod): string {
  return nature === 'at-end' ? `${code}@${daysOf(period).until}` : `${code}@${period}`
}

/** The count as an expression; one that adds up over a year is the sum of its halves. */
export function termsOf(statistic: Statistic, period: EditionPeriod): Terms {
  if (statistic.nature !== 'adds') return { [countOf(statistic, period)]: 1 }
  return Object.fromEntries(halvesOf(period).map((half) => [countOf(statistic, half), 1]))
}

/** What nobody may narrow down of some periods: each count, what is left of its group without it, and its
 *  difference with the period before where both are said. */
export function guardedOf(periods: readonly EditionPeriod[]): Guarded[] {
  return periods.flatMap((period) =>
    catalogue.flatMap((statistic) => [
      count(statistic, period),
      ...complement(statistic, period),
      ...differences(statistic, period, periods),
    ]),
  )
}

const count = (statistic: Statistic, period: EditionPeriod): Guarded => ({
  key: `${statistic.code} ${period}`,
  kind: 'count',
  terms: termsOf(statistic, period),
})

function complement(statistic: Statistic, period: EditionPeriod): Guarded[] {
  const group = catalogue.find(({ code }) => code === statistic.within)
  if (group === undefined) return []
  const terms = minus(termsOf(group, period), termsOf(statistic, period))
  return [{ key: `${group.code} without ${statistic.code} ${period}`, kind: 'complement', terms }]
}

function differences(
  statistic: Statistic,
  period: EditionPeriod,
  periods: readonly EditionPeriod[],
): Guarded[] {
  const alike = periods.filter(
    (other) => other < period && other.includes('-') === period.includes('-'),
  )
  const last = alike.toSorted().at(-1)
  if (last === undefined) return []
  const terms = minus(termsOf(statistic, period), termsOf(statistic, last))
  const key = `${statistic.code} ${period} less ${last}`
  return [{ key, kind: 'difference', terms }]
}
