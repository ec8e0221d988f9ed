import type { Problem } from '../../platform/api/problem.ts'
import { useText } from '../../platform/language/text.ts'
import { handoverRefusals } from './handover-refusals.text.ts'

type Code = keyof typeof handoverRefusals.nl
type Verdict = { allowed: boolean; code?: string }

const isKnown = (code: string | undefined): code is Code =>
  code !== undefined && Object.hasOwn(handoverRefusals.nl, code)

/** What is another's step does not stand on the screen as a button. */
export const isOffered = ({ code }: Verdict) =>
  code !== 'handover-by-another' && code !== 'handover-not-in-this-state'

/** The server's reasons in words: of an answer that refused, and of a verdict given beforehand. */
export function useHandoverRefusal() {
  const t = useText(handoverRefusals)
  function says({ code, faults }: Problem): string | undefined {
    const known = [...faults.map((fault) => fault.code), code].find(isKnown)
    return known && t(known)
  }
  function whyNot({ allowed, code }: Verdict): string | undefined {
    if (allowed) return undefined
    return t(isKnown(code) ? code : 'handover-not-in-this-state')
  }
  return { says, whyNot }
}
