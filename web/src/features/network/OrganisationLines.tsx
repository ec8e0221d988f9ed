import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Badge } from '../../ui/data/Badge.tsx'
import { ChangeKept } from './ChangeKept.tsx'
import type { Agreement, Contact, Network } from './network.api.ts'
import { networkText } from './network.text.ts'

/** Whom to call at work. */
export function ContactLine({ of, within }: { of: Contact; within: Network }) {
  const { name, does, phone, mail } = of
  return (
    <div className="row">
      <span>{[`${name}, ${does}`, phone, mail].filter(Boolean).join(' · ')}</span>
      <ChangeKept kind="contacts" within={within} of={of} />
    </div>
  )
}

/** What was agreed, and when it is looked at again. */
export function AgreementLine({ of, within }: { of: Agreement; within: Network }) {
  const t = useText(networkText)
  const { day } = useDates()
  return (
    <div className="row">
      <span>
        <strong>{of.name}</strong>
        {`: ${of.does} (${t('review', { day: day(of.reviewOn) })})`}
      </span>
      {of.toReview && <Badge tone="warn">{t('toReview')}</Badge>}
      <ChangeKept kind="agreements" within={within} of={of} />
    </div>
  )
}
