import { useLanguage } from '../../platform/language/language.ts'
import { formatCents, formatNumber } from '../../platform/language/numbers.ts'

/** Says cents as an amount, and decimals as they are written here. */
export function useMoney() {
  const language = useLanguage()
  const money = (cents: number) => formatCents(cents, language)
  const number = (decimal: string) => formatNumber(Number(decimal), language, 4)
  const span = ({ low, high }: Known, say: (one: string) => string) =>
    low === high ? say(low) : `${say(low)}–${say(high)}`
  return {
    money,
    number,
    /** From low to high, each as an amount. */
    moneyOf: (known: Known) => span(known, (one) => money(Math.round(Number(one)))),
    numberOf: (known: Known) => span(known, number),
  }
}

type Known = { low: string; high: string }
