import type { Problem } from '../../platform/api/problem.ts'
import { useText } from '../../platform/language/text.ts'
import { escalationRefusals } from './escalation-refusals.text.ts'

type Code = keyof typeof escalationRefusals.nl
type Verdict = { allowed: boolean; code?: string }

const isKnown = (code: string | undefined): code is Code =>
  code !== undefined && Object.hasOwn(escalationRefusals.nl, code)

const others: readonly (string | undefined)[] = [
  'no-right',
  'escalation-other-level',
  'escalation-of-another',
  'escalation-not-open',
]

/** What is another's, or over, does not stand on the screen as a button. */
export const isOffered = ({ code }: Verdict) => !others.includes(code)

/** The server's reasons in words: of an answer that refused, and of a verdict given beforehand. */
export function useEscalationRefusal() {
  const t = useText(escalationRefusals)
  function says({ code, faults }: Problem): string | undefined {
    const known = [...faults.map((fault) => fault.code), code].find(isKnown)
    return known && t(known)
  }
  function whyNot({ allowed, code }: Verdict): string | undefined {
    if (allowed) return undefined
    return t(isKnown(code) ? code : 'no-right')
  }
  return { says, whyNot }
}
