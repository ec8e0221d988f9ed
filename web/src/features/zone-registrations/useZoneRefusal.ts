import type { Problem } from '../../platform/api/problem.ts'
import { useText } from '../../platform/language/text.ts'
import { zoneRefusals } from './zone-refusals.text.ts'

type Code = keyof typeof zoneRefusals.nl
const isKnown = (code: string): code is Code => Object.hasOwn(zoneRefusals.nl, code)

/** Why the server refused, in words; undefined where the general sentence will do. */
export function useZoneRefusal(): (problem: Problem) => string | undefined {
  const says = useZoneReason()
  return ({ code, faults }) =>
    [...faults.map((fault) => fault.code), code].map(says).find((words) => words !== undefined)
}

/** The words of one code, such as why a step is not offered now. */
export function useZoneReason(): (code: string | null) => string | undefined {
  const t = useText(zoneRefusals)
  return (code) => (code !== null && isKnown(code) ? t(code) : undefined)
}
