import { catalogue } from '../../api/src/modules/publications/catalogue.rules.ts'
import { guardedOf, termsOf } from '../../api/src/modules/publications/counts.rules.ts'
import type { Figure, Said } from '../../api/src/modules/publications/protector.rules.ts'
import { protect } from '../../api/src/modules/publications/protector.rules.ts'
import { readerOf } from '../../api/src/modules/publications/reader.rules.ts'
import { relationsAcross } from '../../api/src/modules/publications/relations.rules.ts'
import type { Statement } from '../../api/src/modules/publications/statements.rules.ts'
import type { Half } from './history.ts'

/** An edition and the one that protects it. */
type Protector = (figures: readonly Figure[], given: Given) => Said[]
type Given = { earlier: readonly Statement[]; periods: readonly string[]; threshold: number }

export const decided = '2023-08-01'

/** The protector of the product. */
export const product: Protector = (figures, { earlier, periods, threshold }) =>
  protect(figures, readerOf([...relationsAcross(periods, decided), ...earlier]), {
    threshold,
    guarded: guardedOf(periods),
  })

/** One that is not safe: it hides what is small, and says all else as it is. */
export const primaryOnly: Protector = (figures, { threshold }) =>
  figures.map(({ key, count }) =>
    count < threshold
      ? { key, method: 'withheld', because: 'too-few-persons' }
      : { key, method: 'band', min: count, max: count, loss: 0 },
  )

/** What an edition of a half-year says. */
export function sayHalf(half: Half, given: Given, by: Protector): Statement[] {
  const figures = catalogue.map((statistic) => ({
    key: statistic.code,
    terms: termsOf(statistic, half.period),
    count: half.counts[statistic.code] ?? 0,
    unit: statistic.unit,
    behind: statistic.behind,
    dominated: half.dominated.has(statistic.code),
  }))
  return by(figures, given).flatMap((said) => {
    const figure = figures.find(({ key }) => key === said.key)
    if (said.method === 'withheld' || figure === undefined) return []
    const at = { edition: half.period, table: 'figures', cell: said.key }
    return [{ terms: figure.terms, min: said.min, max: said.max, at }]
  })
}
