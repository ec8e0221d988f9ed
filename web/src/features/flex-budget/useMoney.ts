import { useLanguage } from '../../platform/language/language.ts'
import { formatCents } from '../../platform/language/numbers.ts'

/** Says cents as an amount: *€ 49,95*. */
export function useMoney(): (cents: number) => string {
  const language = useLanguage()
  return (cents) => formatCents(cents, language)
}
