import type { Problem } from '../../platform/api/problem.ts'
import { useText } from '../../platform/language/text.ts'
import { wooRefusals } from './woo-refusals.text.ts'

type Code = keyof typeof wooRefusals.nl
type Verdict = { allowed: boolean; code?: string }

const isKnown = (code: string | undefined): code is Code =>
  code !== undefined && Object.hasOwn(wooRefusals.nl, code)

/** The server's reasons in words. */
export function useWooRefusal() {
  const t = useText(wooRefusals)
  function says({ code, faults, status }: Problem): string | undefined {
    if (status === 413) return t('too-large')
    const known = [...faults.map((fault) => fault.code), code].find(isKnown)
    return known && t(known)
  }
  const whyNot = ({ allowed, code }: Verdict) => (allowed || !isKnown(code) ? undefined : t(code))
  return { says, whyNot }
}
