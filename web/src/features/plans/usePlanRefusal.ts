import type { Problem } from '../../platform/api/problem.ts'
import { useText } from '../../platform/language/text.ts'
import { planRefusals } from './plan-refusals.text.ts'

type Code = keyof typeof planRefusals.nl
const isKnown = (code: string): code is Code => Object.hasOwn(planRefusals.nl, code)

/** Why the server refused, in words; undefined where the general sentence will do. */
export function usePlanRefusal(): (problem: Problem) => string | undefined {
  const t = useText(planRefusals)
  return ({ code, faults }) => {
    const known = [...faults.map((fault) => fault.code), code].find(isKnown)
    return known && t(known)
  }
}
