import type { Problem } from '../../platform/api/problem.ts'
import { useText } from '../../platform/language/text.ts'
import { caseConsentsText } from './case-consents.text.ts'

const known = ['before-start', 'in-the-past', 'consent-ended', 'consent-withdrawn'] as const

/** Why a basis could not be recorded or withdrawn, in words. */
export function useConsentRefusal(): (problem: Problem) => string | undefined {
  const t = useText(caseConsentsText)
  return ({ code, faults }) => {
    const given = [...faults.map((fault) => fault.code), code]
    const found = known.find((one) => given.includes(one))
    return found && t(found)
  }
}
