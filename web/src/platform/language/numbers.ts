import type { Language } from './language.ts'
import { locales } from './language.ts'

/** A number as it is written here: *2.215*, *3,5*. */
export function formatNumber(value: number, language: Language, decimals = 1): string {
  return new Intl.NumberFormat(locales[language], { maximumFractionDigits: decimals }).format(value)
}

/** An amount from integer cents: *€ 5.849,34*. */
export function formatCents(cents: number, language: Language): string {
  return new Intl.NumberFormat(locales[language], { style: 'currency', currency: 'EUR' }).format(
    cents / 100,
  )
}

/** What somebody typed as a number, with a comma or a point before its decimals: `3,5` → 3.5.
 *  @returns NaN for what is no number */
export function numberFrom(typed: string): number {
  const plain = typed.trim().replace(',', '.')
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN
}
