import type { Problem } from '../../platform/api/problem.ts'
import { useText } from '../../platform/language/text.ts'
import { openEmergencyText } from './open-emergency.text.ts'

const known = [
  'emergency-access-own-case',
  'emergency-access-running',
  'emergency-access-ended',
  'not-found',
] as const

/** Why emergency access was not opened or ended, in words. */
export function useEmergencyRefusal(): (problem: Problem) => string | undefined {
  const t = useText(openEmergencyText)
  return ({ code }) => {
    const found = known.find((one) => one === code)
    return found && t(found)
  }
}
