import type { Problem } from '../../platform/api/problem.ts'
import { useText } from '../../platform/language/text.ts'
import { meetingRefusals } from './meeting-refusals.text.ts'

type Code = keyof typeof meetingRefusals.nl
type Verdict = { allowed: boolean; code?: string }

const isKnown = (code: string | undefined): code is Code =>
  code !== undefined && Object.hasOwn(meetingRefusals.nl, code)

/** What belongs to another role does not stand on the screen as a button. */
export const isOffered = ({ code }: Verdict) =>
  code !== 'no-right' && code !== 'case-meeting-of-the-director'

/** The server's reasons in words: of an answer that refused, and of a verdict given beforehand. */
export function useMeetingRefusal() {
  const t = useText(meetingRefusals)
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
