import type { Problem } from '../../platform/api/problem.ts'
import { useText } from '../../platform/language/text.ts'
import { publicationRefusals } from './publication-refusals.text.ts'

type Code = keyof typeof publicationRefusals.nl
type Verdict = { allowed: boolean; code?: string }

const isKnown = (code: string | undefined): code is Code =>
  code !== undefined && Object.hasOwn(publicationRefusals.nl, code)

/** The server's reasons in words: of an answer that refused, and of a verdict given beforehand. */
export function usePublicationRefusal() {
  const t = useText(publicationRefusals)
  function says({ code, faults }: Problem): string | undefined {
    const known = [...faults.map((fault) => fault.code), code].find(isKnown)
    return known && t(known)
  }
  function whyNot({ allowed, code }: Verdict): string | undefined {
    return allowed || !isKnown(code) ? undefined : t(code)
  }
  return { says, whyNot }
}
