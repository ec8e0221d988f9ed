import { useText } from '../../platform/language/text.ts'
import type { Tone } from '../../ui/data/Badge.tsx'
import { Badge } from '../../ui/data/Badge.tsx'
import { liveNoteText } from './live-note.text.ts'
import type { State } from './safeguards.api.ts'

const tones: Record<State, Tone> = {
  secured: 'good',
  attention: 'warn',
  'not-secured': 'bad',
  unknown: 'unknown',
}

/** Whether something stands, in a word and a shape. */
export function StateBadge({ of: state }: { of: State }) {
  const t = useText(liveNoteText)
  return <Badge tone={tones[state]}>{t(state)}</Badge>
}
