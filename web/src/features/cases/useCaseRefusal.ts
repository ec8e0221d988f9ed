import type { Problem } from '../../platform/api/problem.ts'
import { useText } from '../../platform/language/text.ts'
import { caseRefusals } from './case-refusals.text.ts'
import type { Case } from './cases.api.ts'

type Verdict = Case['actions'][keyof Case['actions']]
type Code = keyof typeof caseRefusals.nl

const isKnown = (code: string | undefined): code is Code =>
  code !== undefined && Object.hasOwn(caseRefusals.nl, code)

/** Whether it belongs on the screen at all: what one's role or relation never allows does not. */
const isOffered = ({ code }: Verdict) => code !== 'no-right'

/** The server's reasons in words: of an answer that refused, and of a verdict given beforehand. */
export function useCaseRefusal() {
  const t = useText(caseRefusals)

  /** Undefined where the general sentence will do. */
  function says({ code, faults }: Problem): string | undefined {
    const known = [...faults.map((fault) => fault.code), code].find(isKnown)
    return known && t(known)
  }

  /** Why it cannot be done now; undefined when it can. */
  function whyNot({ allowed, code }: Verdict): string | undefined {
    if (allowed) return undefined
    return t(isKnown(code) ? code : 'no-right')
  }
  return { says, whyNot, isOffered }
}
