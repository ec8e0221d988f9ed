import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import type { Tone } from '../../ui/data/Badge.tsx'
import { Badge } from '../../ui/data/Badge.tsx'
import type { Consent } from './case-consents.api.ts'
import { caseConsentsText } from './case-consents.text.ts'
import { WithdrawConsent } from './WithdrawConsent.tsx'

type Props = { caseId: string; consent: Consent; mayChange: boolean }

const tones: Record<Consent['state'], Tone> = {
  running: 'good',
  upcoming: 'neutral',
  ended: 'unknown',
  withdrawn: 'unknown',
}

/** One basis: for what, whether it holds, until when, why, and who gets to see it. */
export function CaseConsent({ caseId, consent, mayChange }: Props) {
  const t = useText(caseConsentsText)
  const { day } = useDates()
  const { purpose, state, untilOn, ground, basis, receiver } = consent
  return (
    <li className="case-consents__item">
      <div>
        <p className="case-consents__name">
          {t(purpose)}
          <Badge tone={tones[state]}>{t(state)}</Badge>
        </p>
        <p>{t('term', { day: day(untilOn), ground: t(ground).toLowerCase() })}</p>
        <p className="soft">{basis}</p>
        <p className="soft">{t('seenBy', { receiver })}</p>
      </div>
      {mayChange && <WithdrawConsent caseId={caseId} consent={consent} />}
    </li>
  )
}
