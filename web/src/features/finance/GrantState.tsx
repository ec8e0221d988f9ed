import { useText } from '../../platform/language/text.ts'
import type { Tone } from '../../ui/data/Badge.tsx'
import { Badge } from '../../ui/data/Badge.tsx'
import { grantWords } from './grant-words.text.ts'
import type { Grant } from './grants.api.ts'

const tones: Record<Grant['state'], Tone> = {
  drafted: 'unknown',
  applied: 'warn',
  refused: 'neutral',
  withdrawn: 'neutral',
  awarded: 'good',
  accounted: 'warn',
  settled: 'good',
  recovering: 'bad',
  recovered: 'good',
}

/** Where a grant stands, in a word and a shape. */
export function GrantState({ of }: { of: Grant['state'] }) {
  const word = useText(grantWords)
  return <Badge tone={tones[of]}>{word(`state-${of}`)}</Badge>
}
