import type { FigureName, Line, Period } from './figures.schema.ts'
import type { Resolved } from './lines.rules.ts'
import { productOf, resolveLine, unitOf } from './lines.rules.ts'
import type { Quantity } from './quantities.rules.ts'
import { centsOf } from './quantities.rules.ts'

/** The core of the money: lines become amounts, and amounts a total. Everything is exact until the amount
 *  of a line, which is rounded to the cent once, half a cent up; a total adds those cents, so that it is
 *  what a reader finds who adds the lines. What is unknown is never skipped: it is named. */
export type Total = {
  /** The known part at its lowest and highest; they are the same when nothing is a range. */
  lowCents: number
  highCents: number
  /** The codes of lines whose amount is unknown: with any of these the total is *at least*. */
  unknown: readonly string[]
  /** The codes of lines that can be read in more than one way. */
  ambiguous: readonly string[]
}

export type Budget = {
  lines: readonly Resolved[]
  /** Of what is asked, with what is still to be added. */
  total: Total
  /** Of what is paid otherwise and stands beside it. */
  outside: Total
}

/** Computes a version. Source: both notes, §4. */
export function computeBudget(lines: readonly Line[], period: Period): Budget {
  const resolved = lines.map((line) => resolveLine(line, period))
  return {
    lines: resolved,
    total: totalOf(resolved.filter(({ funding }) => funding !== 'outside')),
    outside: totalOf(resolved.filter(({ funding }) => funding === 'outside')),
  }
}

/** @returns the sum of lines, the same in any order */
export function totalOf(lines: readonly Pick<Resolved, 'code' | 'amount'>[]): Total {
  const known = lines.flatMap(({ amount: { quantity } }) => (quantity ? [centsOf(quantity)] : []))
  return {
    lowCents: known.reduce((sum, { lowCents }) => sum + lowCents, 0),
    highCents: known.reduce((sum, { highCents }) => sum + highCents, 0),
    unknown: codesWhere(lines, (quantity) => quantity === undefined),
    ambiguous: codesWhere(lines, (quantity) => (quantity?.length ?? 0) > 1),
  }
}

const codesWhere = (
  lines: readonly Pick<Resolved, 'code' | 'amount'>[],
  is: (quantity: Quantity | undefined) => boolean,
) => lines.filter(({ amount }) => is(amount.quantity)).map(({ code }) => code)

const prices: readonly FigureName[] = ['rateCents', 'dayPriceCents']

const isPrice = (name: FigureName): boolean => prices.includes(name)

/** Hours or days of a line: its figures without the price. @returns undefined when it has none */
export function volumeOf(line: Resolved): Quantity | undefined {
  const counted = line.factors.filter(({ name }) => !isPrice(name))
  return counted.length === 0 ? undefined : productOf(counted, unitOf(line))
}
