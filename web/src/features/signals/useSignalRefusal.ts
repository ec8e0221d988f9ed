import type { Problem } from '../../platform/api/problem.ts'
import { useText } from '../../platform/language/text.ts'
import { signalRefusals } from './signals.text.ts'

type Code = keyof typeof signalRefusals.nl
const isKnown = (code: string | undefined): code is Code =>
  code !== undefined && Object.hasOwn(signalRefusals.nl, code)

/** Why the server refused, in words; undefined where the general sentence will do. */
export function useSignalRefusal() {
  const t = useText(signalRefusals)
  const says = ({ code, faults }: Problem): string | undefined => {
    const known = [...faults.map((fault) => fault.code), code].find(isKnown)
    return known && t(known)
  }
  /** Why it cannot be done now, from the same rule as the server. */
  const whyNot = ({ code }: { code?: string }) => (isKnown(code) ? t(code) : undefined)
  return { says, whyNot }
}
