import type { Problem } from '../../platform/api/problem.ts'
import { useText } from '../../platform/language/text.ts'
import { dropInText } from './drop-in.text.ts'

const refusals = [
  'alias-taken',
  'evening-over',
  'left-already',
  'in-the-future',
  'before-last-visit',
  'drop-in-signals-too-many',
] as const

/** Why the server refused, in words; undefined where the general sentence will do. */
export function useDropInRefusal(): (problem: Problem) => string | undefined {
  const t = useText(dropInText)
  return ({ code, faults }) => {
    const codes = [...faults.map((fault) => fault.code), code]
    const known = refusals.find((refusal) => codes.includes(refusal))
    return known && t(known)
  }
}
