import type { Exact } from '../../platform/exact/index.ts'
import { toWhole } from '../../platform/exact/index.ts'
import type { Resolved } from './lines.rules.ts'
import { productOf, unitOf } from './lines.rules.ts'
import { centsOf, hullOf } from './quantities.rules.ts'
import type { Parameter } from './what-if.rules.ts'
import { isOf } from './what-if.rules.ts'

/** More than anybody compares; what is asked beyond it is refused. */
export const mostCombinations = 10_000

export type Combinations = {
  count: number
  lowCents: number
  highCents: number
  /** How many come out at or below the limit, by their highest reading. */
  within: number | undefined
}

export const countCombinations = (parameters: readonly Parameter[]): number =>
  parameters.reduce((count, { values }) => count * values.length, 1)

/** Computes every combination of the values. A line is computed once for each combination of those
 *  parameters that reach it, and whole cents are added: the exact arithmetic is not done ten thousand
 *  times over. Lines of which the amount stays unknown are not in it, as in the total. */
export function combine(
  lines: readonly Resolved[],
  parameters: readonly Parameter[],
  limitCents?: number,
): Combinations {
  const tables = lines
    .filter(({ funding }) => funding !== 'outside')
    .flatMap((line) => tableOf(line, parameters) ?? [])
  const count = countCombinations(parameters)
  let [lowCents, highCents, within] = [Number.MAX_SAFE_INTEGER, 0, 0]
  for (let nth = 0; nth < count; nth += 1) {
    const sum = sumAt(tables, nth)
    lowCents = Math.min(lowCents, sum.low)
    highCents = Math.max(highCents, sum.high)
    if (limitCents !== undefined && sum.high <= limitCents) within += 1
  }
  return { count, lowCents, highCents, within: limitCents === undefined ? undefined : within }
}

/** The amounts of one line, with how to find them: for each parameter that reaches it, its stride in the
 *  numbering of all combinations, its number of values, and its stride in this table. */
type Table = { low: number[]; high: number[]; axes: Axis[] }
type Axis = { outer: number; size: number; inner: number }

function sumAt(tables: readonly Table[], nth: number) {
  let [low, high] = [0, 0]
  for (const table of tables) {
    let at = 0
    for (const { outer, size, inner } of table.axes) at += (Math.floor(nth / outer) % size) * inner
    low += table.low[at] ?? 0
    high += table.high[at] ?? 0
  }
  return { low, high }
}

function tableOf(line: Resolved, parameters: readonly Parameter[]): Table | undefined {
  const reaching = parameters
    .map((parameter, index) => ({ parameter, outer: strideOf(parameters, index) }))
    .filter(({ parameter }) => isOf(parameter, line))
  if (reaching.length === 0) return fixed(line)
  const names = reaching.map(({ parameter }) => parameter.figure)
  const rest = productOf(
    line.factors.filter(({ name }) => !names.includes(name)),
    unitOf(line),
  )
  if (rest === undefined) return undefined
  const { low, high } = hullOf(rest)
  const chosen = reaching.map(({ parameter }) => parameter)
  return {
    low: productsOf(low, chosen).map(toWhole),
    high: productsOf(high, chosen).map(toWhole),
    axes: reaching.map(({ parameter, outer }, index) => ({
      outer,
      size: parameter.values.length,
      inner: strideOf(chosen, index),
    })),
  }
}

function fixed({ amount }: Resolved): Table | undefined {
  if (amount.quantity === undefined) return undefined
  const { lowCents, highCents } = centsOf(amount.quantity)
  return { low: [lowCents], high: [highCents], axes: [] }
}

const strideOf = (parameters: readonly Parameter[], index: number) =>
  countCombinations(parameters.slice(0, index))

// The first parameter runs fastest, as the strides count.
function productsOf(start: Exact, parameters: readonly Parameter[]): Exact[] {
  return parameters.reduce<Exact[]>(
    (sums, { values }) => values.flatMap((value) => sums.map((sum) => sum.mul(value))),
    [start],
  )
}
