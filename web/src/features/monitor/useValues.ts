import { useLanguage } from '../../platform/language/language.ts'
import { formatCents, formatNumber } from '../../platform/language/numbers.ts'
import { useText } from '../../platform/language/text.ts'
import type { Figure, Value } from './monitor.api.ts'
import { monitorText } from './monitor.text.ts'

/** A value as it is written here, with its unit where that is not in the number. */
export function useValues() {
  const t = useText(monitorText)
  const language = useLanguage()
  const plain = (value: number, unit: Figure['unit']) =>
    unit === 'cents' ? formatCents(value, language) : formatNumber(value, language, 2)
  function say({ value, band }: Value, unit: Figure['unit']): string {
    if (band)
      return band.from === 0
        ? t('fewer', { until: band.until + 1 })
        : t('between', { from: band.from, until: band.until })
    return value === null ? t('unknown') : plain(value, unit)
  }
  return {
    say,
    difference({ difference, unit }: Figure): string {
      if (difference === null) return t('none')
      if (difference === 0) return '0'
      const sign = difference > 0 ? '+' : '−'
      return `${sign}${plain(Math.abs(difference), unit)}`
    },
    unitOf: ({ unit, now, before }: Figure): string =>
      unit === 'cents' || (now.value === null && before.value === null) ? '' : t(unit),
  }
}
