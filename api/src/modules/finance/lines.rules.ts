import type { Exact } from '../../platform/exact/index.ts'
import { exact, one } from '../../platform/exact/index.ts'
import { weeksOf } from './calendar.rules.ts'
import type { Figure, FigureName, Line, Period, provenances } from './figures.schema.ts'
import type { Quantity } from './quantities.rules.ts'
import { exactly, over, quantityOf, times } from './quantities.rules.ts'

type Provenance = (typeof provenances)[number]

/** The figures that are multiplied in each kind of line; the last one is the price. */
const factorsOf = {
  'hours-per-case': ['hoursPerCase', 'cases', 'weeks', 'rateCents'],
  'hours-per-week': ['hoursPerWeek', 'weeks', 'rateCents'],
  days: ['volume', 'dayPriceCents'],
  'lump-sum': [],
} as const satisfies Record<Line['kind'], readonly FigureName[]>

export const figuresOfKind = (kind: Line['kind']): readonly FigureName[] => [
  ...factorsOf[kind],
  'amountCents',
]

/** One figure of a line with what is known of it, and how: from the line itself, from the period of the
 *  version, or solved from the others. */
export type Factor = {
  name: FigureName
  quantity: Quantity | undefined
  provenance: Provenance
  source: string
  from: 'line' | 'period' | 'solved'
}

export type Resolved = Line & {
  factors: readonly Factor[]
  amount: Factor
  /** What the figures come to where the note states the amount as well. */
  computed: Quantity | undefined
  /** The figures without which the line stays open; with one of them it closes. */
  needs: readonly FigureName[]
}

/** Reads a line: computes its amount, or the one figure that is missing where the amount is stated. */
export function resolveLine(line: Line, period: Period): Resolved {
  const read = factorsOf[line.kind].map((name) => factorOf(line, name, period))
  const stated = factorOf(line, 'amountCents', period)
  const { factors, needs } = solve(read, stated.quantity, unitOf(line))
  const computed = line.kind === 'lump-sum' ? undefined : productOf(factors, unitOf(line))
  const amount = stated.quantity ? stated : { ...stated, ...derived(computed) }
  const open = needs.length === 0 && !amount.quantity ? ['amountCents' as const] : needs
  return { ...line, factors, amount, computed, needs: open }
}

// A volume in weeks has seven days each.
export const unitOf = ({ unit }: Pick<Line, 'unit'>): Exact => (unit === 'weeks' ? exact(7n) : one)

function factorOf({ figures }: Line, name: FigureName, period: Period): Factor {
  const figure: Figure | undefined = figures[name]
  if (figure === undefined && name === 'weeks') {
    const quantity = exactly(weeksOf(period))
    return { name, quantity, provenance: 'derived', source: '', from: 'period' }
  }
  const { provenance = 'stated', source = '' } = figure ?? {}
  return { name, quantity: figure && quantityOf(figure), provenance, source, from: 'line' }
}

const derived = (quantity: Quantity | undefined) =>
  ({ quantity, provenance: 'derived', source: '', from: 'solved' }) as const

// With the amount, one missing figure follows from the others; two do not.
function solve(factors: readonly Factor[], amount: Quantity | undefined, unit: Exact) {
  const missing = factors.filter(({ quantity }) => quantity === undefined)
  const needs = missing.map(({ name }) => name)
  const [only] = missing
  if (only === undefined || needs.length > 1 || amount === undefined) return { factors, needs }
  const others = productOf(
    factors.filter((factor) => factor !== only),
    unit,
  )
  const solved = others && over(amount, others)
  if (solved === undefined) return { factors, needs }
  const put = { name: only.name, ...derived(solved), source: only.source }
  return { factors: factors.map((one) => (one === only ? put : one)), needs: [] }
}

/** What figures come to when they are multiplied. @returns undefined while one of them is unknown */
export function productOf(factors: readonly Factor[], unit: Exact): Quantity | undefined {
  return factors.reduce<Quantity | undefined>(
    (sum, { quantity }) => sum && quantity && times(sum, quantity),
    exactly(unit),
  )
}
