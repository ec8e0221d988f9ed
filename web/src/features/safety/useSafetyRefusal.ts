import type { Problem } from '../../platform/api/problem.ts'
import { useText } from '../../platform/language/text.ts'
import { safetyRefusals } from './safety-refusals.text.ts'

type Code = keyof typeof safetyRefusals.nl
const isKnown = (code: string): code is Code => Object.hasOwn(safetyRefusals.nl, code)

/** Why the server refused, in words; undefined where the general sentence will do. */
export function useSafetyRefusal(): (problem: Problem) => string | undefined {
  const t = useText(safetyRefusals)
  return ({ code, faults }) => {
    const known = [...faults.map((fault) => fault.code), code].find(isKnown)
    return known && t(known)
  }
}
