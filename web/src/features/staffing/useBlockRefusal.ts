import type { Problem } from '../../platform/api/problem.ts'
import { useText } from '../../platform/language/text.ts'
import { blocksText } from './blocks.text.ts'

const refusals = [
  'conflict-block-stands',
  'conflict-needs-successor',
  'conflict-of-interest',
  'transfer-waits-for-second-person',
  'lifting-waits-for-second-person',
  'lifting-needs-another-person',
  'lifting-not-asked',
  'conflict-block-lifted',
] as const

/** Why a block could not be set or lifted, in words. */
export function useBlockRefusal() {
  const t = useText(blocksText)
  return ({ code }: Problem) => {
    const known = refusals.find((refusal) => refusal === code)
    return known && t(known)
  }
}
