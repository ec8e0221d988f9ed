import { numberFrom } from '../../platform/language/numbers.ts'

/** Cents of what somebody typed as euros: `49,95` → 4995. @returns NaN for what is no amount */
export function centsFrom(typed: string): number {
  const cents = numberFrom(typed.replace('€', '')) * 100
  return Math.abs(cents - Math.round(cents)) < 1e-6 ? Math.round(cents) : Number.NaN
}

/** Whether it can be spent: more than nothing, in whole cents. */
export const isAmount = (typed: string) => centsFrom(typed) > 0
