import type { Problem } from '../../platform/api/problem.ts'
import { useText } from '../../platform/language/text.ts'
import { hourRefusals } from './hour-refusals.text.ts'

type Code = keyof typeof hourRefusals.nl
const isKnown = (code: string): code is Code => Object.hasOwn(hourRefusals.nl, code)

/** Why the server refused, in words; undefined where the general sentence will do. */
export function useHourRefusal(): (problem: Problem) => string | undefined {
  const t = useText(hourRefusals)
  return ({ code, faults }) => {
    const known = [...faults.map((fault) => fault.code), code].find(isKnown)
    return known && t(known)
  }
}
