import type { Exact } from '../../platform/exact/index.ts'
import { exact, least, most, toWhole } from '../../platform/exact/index.ts'
import type { Figure } from './figures.schema.ts'

/** One way to read a figure: from low to high, which are the same when it is exact. */
type Reading = { low: Exact; high: Exact }

/** What is known of a figure: its readings, of which an ambiguous one has several. Never empty, never
 *  below zero. */
export type Quantity = readonly Reading[]

export const exactly = (value: Exact): Quantity => [{ low: value, high: value }]

/** @returns undefined for what is unknown */
export function quantityOf({ form, values }: Figure): Quantity | undefined {
  const known = values.map((value) => exact(value))
  if (form === 'unknown' || known.length === 0) return undefined
  if (form !== 'range') return known.flatMap(exactly)
  return [{ low: known.reduce(least), high: known.reduce(most) }]
}

const paired = (a: Quantity, b: Quantity, of: (a: Reading, b: Reading) => Reading): Quantity =>
  a.flatMap((one) => b.map((other) => of(one, other)))

export const times = (a: Quantity, b: Quantity): Quantity =>
  paired(a, b, (x, y) => ({ low: x.low.mul(y.low), high: x.high.mul(y.high) }))

/** What has to be multiplied by `b` to be `a`. @returns undefined when `b` may be nothing */
export function over(a: Quantity, b: Quantity): Quantity | undefined {
  if (b.some(({ low }) => low.equals(0))) return undefined
  return paired(a, b, (x, y) => sorted(x.low.div(y.low), x.high.div(y.high)))
}

// A wide range over a narrow one keeps its order; a narrow one over a wide one turns it round.
const sorted = (a: Exact, b: Exact): Reading => ({ low: least(a, b), high: most(a, b) })

/** The lowest and the highest that any reading allows. */
export function hullOf(of: Quantity): Reading {
  return {
    low: of.map(({ low }) => low).reduce(least),
    high: of.map(({ high }) => high).reduce(most),
  }
}

export function isSame(a: Quantity, b: Quantity): boolean {
  return (
    a.length === b.length &&
    a.every(({ low, high }, at) => b[at]?.low.equals(low) && b[at]?.high.equals(high))
  )
}

// Ten thousand million euros: beyond it somebody typed too many zeros, and sums stay whole numbers.
const mostCents = exact(1_000_000_000_000n)

/** Whether an amount is more than anybody means. */
export const isTooLarge = (cents: Exact): boolean => cents.gt(mostCents)

/** Cents at the end: each side rounded once, half a cent up. */
export function centsOf(of: Quantity): { lowCents: number; highCents: number } {
  const { low, high } = hullOf(of)
  return { lowCents: toWhole(low), highCents: toWhole(high) }
}
