import { useText } from '../../platform/language/text.ts'
import type { Tone } from '../../ui/data/Badge.tsx'
import { Badge } from '../../ui/data/Badge.tsx'
import type { Referral } from './referrals.api.ts'
import { referralText } from './referrals.text.ts'

const tones: Record<Referral['state'], Tone> = {
  asked: 'neutral',
  waiting: 'warn',
  started: 'good',
  ended: 'neutral',
  refused: 'bad',
}

/** The state in a word; and that the basis on which it stands is over, where it is. */
export function ReferralState({ of: { state, basisRuns } }: { of: Referral }) {
  const t = useText(referralText)
  const under = ['asked', 'waiting', 'started'].includes(state)
  return (
    <span className="row">
      <Badge tone={tones[state]}>{t(state)}</Badge>
      {under && !basisRuns && <Badge tone="bad">{t('basisOver')}</Badge>}
    </span>
  )
}
