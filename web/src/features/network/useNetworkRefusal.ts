import type { Problem } from '../../platform/api/problem.ts'
import { useText } from '../../platform/language/text.ts'
import { networkRefusals } from './network-refusals.text.ts'

type Code = keyof typeof networkRefusals.nl
const isKnown = (code: string): code is Code => Object.hasOwn(networkRefusals.nl, code)

/** Why the server refused, in words; undefined where the general sentence will do. */
export function useNetworkRefusal(): (problem: Problem) => string | undefined {
  const t = useText(networkRefusals)
  return ({ code, faults }) => {
    const known = [...faults.map((fault) => fault.code), code].find(isKnown)
    return known && t(known)
  }
}
