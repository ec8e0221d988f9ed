import type { Fault } from '../../platform/errors/problem.ts'

/** The values of a norm that mean something. */
export type Range = { least: number; most: number; step: number }

/** What is wrong with a new value, all at once. A norm holds from today or later: what was measured
 *  against the old one stays so. Days are `YYYY-MM-DD`. */
export function faultsOfNorm(
  { value, fromOn }: { value: number; fromOn: string },
  { range, today }: { range: Range; today: string },
): Fault[] {
  const { least, most, step } = range
  const faults: Fault[] = []
  if (value < least || value > most)
    faults.push({ path: '/value', code: 'out-of-range', message: `from ${least} to ${most}` })
  else if (!isMultiple(value, step))
    faults.push({ path: '/value', code: 'not-in-steps', message: `in steps of ${step}` })
  if (fromOn < today)
    faults.push({ path: '/fromOn', code: 'in-the-past', message: `lies before today, ${today}` })
  return faults
}

/** Attention comes before the signal. @param attention and signal in days */
export function faultsOfSightDays(attention: number, signal: number): Fault[] {
  if (attention < signal) return []
  const message = `attention (${attention}) must come before the signal (${signal})`
  return [{ path: '/value', code: 'attention-not-before-signal', message }]
}

// 0.1 is no exact number: 4.3 / 0.1 is nearly 43.
const isMultiple = (value: number, step: number) =>
  Math.abs(value / step - Math.round(value / step)) < 1e-6
