import type { Problem } from '../../platform/api/problem.ts'
import { useText } from '../../platform/language/text.ts'
import { contactRefusals } from './contact-refusals.text.ts'

type Code = keyof typeof contactRefusals.nl
const isKnown = (code: string): code is Code => Object.hasOwn(contactRefusals.nl, code)

/** Why the server refused, in words; undefined where the general sentence will do. */
export function useContactRefusal(): (problem: Problem) => string | undefined {
  const t = useText(contactRefusals)
  return ({ code, faults }) => {
    const known = [...faults.map((fault) => fault.code), code].find(isKnown)
    return known && t(known)
  }
}
