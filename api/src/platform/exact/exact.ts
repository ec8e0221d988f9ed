import Fraction from 'fraction.js'

/** A number without rounding: the ratio of two whole numbers, however long (decision 0017). */
export type Exact = Fraction

/** @param text a decimal as people write it, `4.375`, or a whole number; never a binary float */
export const exact = (text: string | bigint): Exact => new Fraction(text)

/** @throws RangeError for a divisor of zero */
export const ratio = (over: bigint, under: bigint): Exact => {
  if (under === 0n) throw new RangeError('A ratio has no divisor of zero.')
  return new Fraction(over, under)
}

export const zero = exact(0n)
export const one = exact(1n)

export const least = (a: Exact, b: Exact): Exact => (a.lte(b) ? a : b)
export const most = (a: Exact, b: Exact): Exact => (a.lte(b) ? b : a)

/** The nearest whole number; a half goes up, as in a shop. For amounts of zero or more.
 *  @throws RangeError beyond what a number holds: never a wrong amount */
export function toWhole(of: Exact): number {
  const nearest = Number((2n * of.n + of.d) / (2n * of.d)) * Number(of.s || 1n)
  if (Number.isSafeInteger(nearest)) return nearest
  throw new RangeError('An amount is larger than a number holds.')
}

export const isWhole = (of: Exact): boolean => of.d === 1n

/** As a decimal, rounded half up to so many places where it has no end before; no zeros at its end. */
export function toDecimal(of: Exact, places = 6): string {
  const unit = 10n ** BigInt(places)
  const digits = String((2n * of.n * unit + of.d) / (2n * of.d)).padStart(places + 1, '0')
  const whole = digits.slice(0, digits.length - places)
  const rest = digits.slice(digits.length - places).replace(/0+$/, '')
  return `${of.s < 0n ? '-' : ''}${whole}${rest && `.${rest}`}`
}
