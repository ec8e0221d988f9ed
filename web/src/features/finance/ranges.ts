import type { ParameterName, WhatIfBody } from './finance.api.ts'

/** A parameter between a low and a high, in the numbers that people see: money in euros. */
export type Range = { name: ParameterName; base: number; low: number; high: number }

const isMoney = (name: ParameterName) => name.endsWith('Cents')

/** The step of a slider: whole cases, quarters of an hour, whole euros. */
export function stepOf(name: ParameterName): number {
  if (isMoney(name) || name === 'cases' || name === 'expertHours' || name === 'stayVolume') return 1
  return name === 'weeks' ? 0.125 : 0.1
}

/** How far a slider reaches: nothing up to twice what it is now, and room where it is nothing now. */
export const endOf = ({ base }: Pick<Range, 'base'>) => Math.max(Math.ceil(base * 2), 24)

export function rangesOf(parameters: readonly { name: ParameterName; base: string }[]): Range[] {
  return parameters.map(({ name, base: text }) => {
    const base = isMoney(name) ? Number(text) / 100 : Number(text)
    return { name, base, low: base, high: base }
  })
}

export const isMoved = ({ base, low, high }: Range) => low !== base || high !== base

// At most two decimals and exactly as shown: what is sent is what stands there.
const decimal = (name: ParameterName, value: number) =>
  isMoney(name) ? String(Math.round(value * 100)) : String(Math.round(value * 1000) / 1000)

const mostCombinations = 10_000

/** What is asked of the server: what was moved, in as many steps as stay computable. */
export function bodyOf(ranges: readonly Range[], limitEuros: number): WhatIfBody | undefined {
  const moved = ranges.filter(isMoved)
  if (moved.length === 0) return undefined
  const steps = Math.max(1, Math.min(5, Math.floor(mostCombinations ** (1 / moved.length))))
  const limit = Number.isFinite(limitEuros) ? { limitCents: Math.round(limitEuros * 100) } : {}
  return {
    parameters: moved.map(({ name, low, high }) => ({
      name,
      low: decimal(name, low),
      high: decimal(name, high),
      steps: low === high ? 1 : Math.max(2, steps - 1),
    })),
    ...limit,
  }
}
