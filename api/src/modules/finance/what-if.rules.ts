import type { Exact } from '../../platform/exact/index.ts'
import { least, most } from '../../platform/exact/index.ts'
import type { FigureName } from './figures.schema.ts'
import type { Total } from './finance.rules.ts'
import { totalOf } from './finance.rules.ts'
import type { Resolved } from './lines.rules.ts'
import { productOf, unitOf } from './lines.rules.ts'
import { exactly } from './quantities.rules.ts'

/** One thing that may be otherwise: a figure of one line, or of every line that has it. */
export type Parameter = {
  name: string
  line?: string
  figure: FigureName
  /** What it is in the version. */
  base: Exact
  /** What it may be; at least one. */
  values: readonly Exact[]
}

export type Effect = {
  name: string
  low: Exact
  high: Exact
  base: Exact
  /** What this parameter alone does to the total, in cents: at its lowest, and at its highest. */
  lowCents: number
  highCents: number
}

export type WhatIf = {
  base: Total
  /** All parameters at their lowest and at their highest: no figure is below zero, so that nothing in
   *  between lies outside. */
  low: Total
  high: Total
  effects: readonly Effect[]
}

export type Setting = Parameter & { value: Exact }

/** @returns the lines as they would be with these values; a stated amount gives way to its figures */
export function withValues(lines: readonly Resolved[], settings: readonly Setting[]): Resolved[] {
  return lines.map((line) => {
    const set = new Map(
      settings.filter((one) => isOf(one, line)).map(({ figure, value }) => [figure, value]),
    )
    if (set.size === 0) return line
    const factors = line.factors.map((factor) => {
      const value = set.get(factor.name)
      return value
        ? { ...factor, quantity: exactly(value), provenance: 'assumed' as const }
        : factor
    })
    const own = line.kind === 'lump-sum' ? set.get('amountCents') : undefined
    const quantity = own ? exactly(own) : productOf(factors, unitOf(line))
    return { ...line, factors, amount: { ...line.amount, quantity, provenance: 'derived' } }
  })
}

/** Whether a parameter reaches a line: by its code, and where it has the figure. Weeks of the period reach
 *  only lines that take theirs from it. */
export function isOf({ line: code, figure }: Pick<Parameter, 'line' | 'figure'>, line: Resolved) {
  if (code !== undefined && code !== line.code) return false
  if (figure === 'amountCents') return line.kind === 'lump-sum'
  return line.factors.some(
    ({ name, from }) => name === figure && (figure !== 'weeks' || from === 'period'),
  )
}

const counted = ({ funding }: Resolved) => funding !== 'outside'

/** Low, high, and what each parameter does alone. What stands outside the application is not in it. */
export function whatIf(lines: readonly Resolved[], parameters: readonly Parameter[]): WhatIf {
  const asked = lines.filter(counted)
  const at = (settings: readonly Setting[]) => totalOf(withValues(asked, settings))
  const atBase = parameters.map((one) => ({ ...one, value: one.base }))
  const base = at(atBase)
  const effects = parameters.map((parameter, index) => {
    const [low, high] = endsOf(parameter)
    const alone = (value: Exact) => at(atBase.with(index, { ...parameter, value }))
    return {
      name: parameter.name,
      low,
      high,
      base: parameter.base,
      lowCents: alone(low).lowCents - base.lowCents,
      highCents: alone(high).highCents - base.highCents,
    }
  })
  const all = (end: 0 | 1) => at(parameters.map((one) => ({ ...one, value: endsOf(one)[end] })))
  return { base, low: all(0), high: all(1), effects }
}

function endsOf({ values, base }: Parameter): readonly [Exact, Exact] {
  const first = values[0] ?? base
  return [values.reduce(least, first), values.reduce(most, first)]
}
