import { useText } from '../../platform/language/text.ts'
import type { RealisedLine } from './finance.api.ts'
import { realisationText } from './realisation.text.ts'
import { useMoney } from './useMoney.ts'

type Unit = RealisedLine['unit']
type Span = { low: string; high: string }
type Cents = { lowCents: number; highCents: number }

/** Says hours, days or money in the unit of a line. */
export function useVolume() {
  const t = useText(realisationText)
  const { money, number, moneyOf, numberOf } = useMoney()
  return {
    volume: (value: string, unit: Unit) =>
      unit === 'cents' ? moneyOf({ low: value, high: value }) : t(unit, { number: number(value) }),
    spanOf: (span: Span, unit: Unit) =>
      unit === 'cents' ? moneyOf(span) : t(unit, { number: numberOf(span) }),
    /** @returns null where nobody knows */
    money: (cents: Cents | null) => {
      if (cents === null) return null
      const { lowCents, highCents } = cents
      return lowCents === highCents ? money(lowCents) : `${money(lowCents)}–${money(highCents)}`
    },
  }
}
