import { useText } from '../../platform/language/text.ts'
import type { Tone } from '../../ui/data/Badge.tsx'
import { Badge } from '../../ui/data/Badge.tsx'
import type { Line } from './zone.api.ts'
import { zoneText } from './zone.text.ts'

const tones: Partial<Record<Line['stand'], Tone>> = { registered: 'good', refused: 'bad' }

type Props = { of: Pick<Line, 'stand' | 'objecting' | 'isRenewal' | 'term'> }

/** How an application stands, and what is under way about it. */
export function Stand({ of: { stand, objecting, isRenewal, term } }: Props) {
  const t = useText(zoneText)
  return (
    <span className="row">
      <Badge tone={tones[stand] ?? 'neutral'}>{t(stand)}</Badge>
      {isRenewal && <Badge>{t('renewal')}</Badge>}
      {objecting && <Badge tone="warn">{t('objecting')}</Badge>}
      {term?.late && <Badge tone="bad">{t('late')}</Badge>}
    </span>
  )
}
