import { useText } from '../../platform/language/text.ts'
import type { Total } from './finance.api.ts'
import { financeText } from './finance.text.ts'
import { useMoney } from './useMoney.ts'

/** A total in words: what is known, *at least* where a line is unknown, from–to where it is a range. */
export function useTotalWords(): (total: Total) => string {
  const t = useText(financeText)
  const { money } = useMoney()
  return ({ lowCents, highCents, unknown }) => {
    const [low, high] = [money(lowCents), money(highCents)]
    const isPart = unknown.length > 0
    if (isPart && highCents === 0) return t('nothingKnown')
    if (lowCents === highCents) return t(isPart ? 'atLeast' : 'exactly', { amount: low })
    return t(isPart ? 'atLeastRange' : 'range', { low, high })
  }
}
