import type { Problem } from '../../platform/api/problem.ts'
import { useText } from '../../platform/language/text.ts'
import { scenarioRefusals } from './scenario-refusals.text.ts'

type Code = keyof typeof scenarioRefusals.nl
const isKnown = (code: string): code is Code => Object.hasOwn(scenarioRefusals.nl, code)

/** Why the server refused, in words. */
export function useScenarioRefusal(): (problem: Problem) => string | undefined {
  const t = useText(scenarioRefusals)
  return ({ code, faults }) => {
    const known = [...faults.map((fault) => fault.code), code].find(isKnown)
    return known && t(known)
  }
}
