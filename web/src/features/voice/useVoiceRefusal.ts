import type { Problem } from '../../platform/api/problem.ts'
import { useText } from '../../platform/language/text.ts'
import { voiceRefusals } from './voice-refusals.text.ts'

type Code = keyof typeof voiceRefusals.nl
const isKnown = (code: string): code is Code => Object.hasOwn(voiceRefusals.nl, code)

/** Why the server refused, in words; undefined where the general sentence will do. */
export function useVoiceRefusal(): (problem: Problem) => string | undefined {
  const t = useText(voiceRefusals)
  return ({ code, faults }) => {
    const known = [...faults.map((fault) => fault.code), code].find(isKnown)
    return known && t(known)
  }
}
