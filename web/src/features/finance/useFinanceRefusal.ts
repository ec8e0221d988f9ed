import type { Problem } from '../../platform/api/problem.ts'
import { useText } from '../../platform/language/text.ts'
import { financeRefusals } from './finance-refusals.text.ts'

type Code = keyof typeof financeRefusals.nl
const isKnown = (code: string): code is Code => Object.hasOwn(financeRefusals.nl, code)

/** The sentence for a code of the server; undefined where the general sentence will do. */
export function useRefusalWords(): (code: string) => string | undefined {
  const t = useText(financeRefusals)
  return (code) => (isKnown(code) ? t(code) : undefined)
}

/** Why the server refused, in words. */
export function useFinanceRefusal(): (problem: Problem) => string | undefined {
  const words = useRefusalWords()
  return ({ code, faults }) => {
    const known = [...faults.map((fault) => fault.code), code].find((one) => words(one))
    return known && words(known)
  }
}
