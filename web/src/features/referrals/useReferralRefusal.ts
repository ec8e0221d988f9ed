import type { Problem } from '../../platform/api/problem.ts'
import { useText } from '../../platform/language/text.ts'
import { referralRefusals } from './referrals.text.ts'

type Code = keyof typeof referralRefusals.nl
const isKnown = (code: string): code is Code => Object.hasOwn(referralRefusals.nl, code)

/** Why the server refused, in words; undefined where the general sentence will do. */
export function useReferralRefusal(): (problem: Problem) => string | undefined {
  const t = useText(referralRefusals)
  return ({ code, faults }) => {
    const known = [...faults.map((fault) => fault.code), code].find(isKnown)
    return known && t(known)
  }
}
