import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import type { Tone } from '../../ui/data/Badge.tsx'
import { Badge } from '../../ui/data/Badge.tsx'
import type { Sight } from './sights.api.ts'
import { sightsText } from './sights.text.ts'

const tones: Record<Sight['state'], Tone> = {
  'in-sight': 'good',
  attention: 'warn',
  'out-of-sight': 'bad',
  'whereabouts-known': 'neutral',
  died: 'neutral',
}

/** Whether she is in sight: a shape, a word and a colour. Not known for a case one has no right to. */
export function SightBadge({ sight }: { sight: Sight | undefined }) {
  const t = useText(sightsText)
  const { day } = useDates()
  if (!sight) return <Badge tone="unknown">{t('unknown')}</Badge>
  const { state, knownUntil } = sight
  const known = state === 'whereabouts-known' && knownUntil
  return (
    <Badge tone={tones[state]}>{known ? t('until', { day: day(knownUntil) }) : t(state)}</Badge>
  )
}
