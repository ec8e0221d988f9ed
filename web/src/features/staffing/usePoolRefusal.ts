import type { Problem } from '../../platform/api/problem.ts'
import { useText } from '../../platform/language/text.ts'
import { poolRefusals } from './pool-refusals.text.ts'

type Code = keyof typeof poolRefusals.nl
const isKnown = (code: string): code is Code => Object.hasOwn(poolRefusals.nl, code)

/** Why the server refused, in words; undefined where the general sentence will do. */
export function usePoolRefusal(): (problem: Problem) => string | undefined {
  const t = useText(poolRefusals)
  return ({ code, faults }) => {
    const known = [...faults.map((fault) => fault.code), code].find(isKnown)
    return known && t(known)
  }
}
