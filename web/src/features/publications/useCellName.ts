import { useText } from '../../platform/language/text.ts'
import type { Cell } from './publications.api.ts'
import { statisticsText } from './statistics.text.ts'

type Statistic = keyof typeof statisticsText.nl
const isStatistic = (code: string): code is Statistic => Object.hasOwn(statisticsText.nl, code)

/** What a figure is called, and one of another edition by its code alone. */
export function useCellName() {
  const t = useText(statisticsText)
  return (code: string, of?: Pick<Cell, 'label' | 'tableTitle'>) => {
    const name = of?.label ?? (isStatistic(code) ? t(code) : code)
    return of?.tableTitle ? `${of.tableTitle}: ${name}` : name
  }
}
