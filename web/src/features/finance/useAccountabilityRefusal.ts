import type { Problem } from '../../platform/api/problem.ts'
import { useText } from '../../platform/language/text.ts'
import { accountabilityText } from './accountability.text.ts'
import { useRefusalWords } from './useFinanceRefusal.ts'

type Code = keyof typeof accountabilityText.nl
const isKnown = (code: string): code is Code => Object.hasOwn(accountabilityText.nl, code)

/** The sentence for what has to be first, or for a code of the server. */
export function useAccountabilityWords(): (code: string) => string | undefined {
  const t = useText(accountabilityText)
  const money = useRefusalWords()
  return (code) => (isKnown(code) ? t(code as 'first') : money(code))
}

/** Why the server refused, in words. */
export function useAccountabilityRefusal(): (problem: Problem) => string | undefined {
  const words = useAccountabilityWords()
  return ({ code, faults }) => {
    const known = [...faults.map((fault) => fault.code), code].find((one) => words(one))
    return known && words(known)
  }
}
