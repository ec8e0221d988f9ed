import type { Problem } from '../../platform/api/problem.ts'
import { useText } from '../../platform/language/text.ts'
import { peerRefusals } from './peer-refusals.text.ts'

type Code = keyof typeof peerRefusals.nl
const isKnown = (code: string): code is Code => Object.hasOwn(peerRefusals.nl, code)

/** Why the server refused, in words; undefined where the general sentence will do. */
export function usePeerRefusal(): (problem: Problem) => string | undefined {
  const t = useText(peerRefusals)
  return ({ code, faults }) => {
    const known = [...faults.map((fault) => fault.code), code].find(isKnown)
    return known && t(known)
  }
}
