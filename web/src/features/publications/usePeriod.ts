import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { publicationsText } from './publications.text.ts'

/** A fixed period in words, and those that are over, the latest first. */
export function usePeriod() {
  const t = useText(publicationsText)
  const { today } = useDates()
  const called = (period: string) => {
    const [year = '', half] = period.split('-')
    if (half === 'H1') return t('half1', { year })
    return half === 'H2' ? t('half2', { year }) : t('year', { year })
  }
  const last = Number(today.slice(0, 4))
  const closed = [last, last - 1, last - 2]
    .flatMap((year) => [`${year}`, `${year}-H2`, `${year}-H1`])
    .filter(
      (period) =>
        (period.endsWith('H1') ? `${period.slice(0, 4)}-06-30` : `${period.slice(0, 4)}-12-31`) <
        today,
    )
  return { called, closed }
}
