import { useLanguage } from '../../platform/language/language.ts'
import { formatCents, formatNumber } from '../../platform/language/numbers.ts'
import type { Outcome } from './scenarios.api.ts'

type Cents = { lowCents: number; highCents: number }

/** Figures from low to high, as they are written here. */
export function useSpans() {
  const language = useLanguage()
  const number = (decimal: string) => formatNumber(Number(decimal), language, 2)
  const money = (cents: number) => formatCents(cents, language)
  return {
    number,
    money,
    numbers: ({ low, high }: NonNullable<Outcome['cases']>) =>
      low === high ? number(low) : `${number(low)}–${number(high)}`,
    amounts: ({ lowCents, highCents }: Cents) =>
      lowCents === highCents ? money(lowCents) : `${money(lowCents)} – ${money(highCents)}`,
  }
}
