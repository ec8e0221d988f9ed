import type { Facts, Problem } from '../../platform/api/problem.ts'
import type { Say } from '../../platform/language/text.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { timeOutRefusals } from './time-out-refusals.text.ts'

type Words = typeof timeOutRefusals.nl
type Code = keyof Words
const isKnown = (code: string): code is Code => Object.hasOwn(timeOutRefusals.nl, code)
const isDay = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)

// What the server gives along is not known to the type; a sentence takes what it names.
type Any = (code: Code, filled: Record<string, unknown>) => string

/** Why the server refused, in words: the rule, the numbers, what stands in the way, the way out. */
export function useTimeOutRefusal(): (problem: Problem) => string | undefined {
  const t = useText(timeOutRefusals)
  const { fullDay } = useDates()
  return ({ code, facts }) => {
    if (!isKnown(code)) return undefined
    const filled = Object.entries(facts).map(([name, value]) => [
      name,
      isDay(value) ? fullDay(value) : value,
    ])
    return (t as Any)(code, { ...Object.fromEntries(filled), how: howTaken(t, facts) })
  }
}

function howTaken(t: Say<Words>, { kind, number }: Facts): string {
  if (kind === 'closed') return t('howClosed')
  return typeof number === 'string' ? t('howNumber', { number }) : t('howStay')
}
