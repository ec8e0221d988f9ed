import { dayOf } from '../../platform/language/days.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Notice } from '../../ui/Notice.tsx'
import { AskVerb } from './AskVerb.tsx'
import type { Transfer } from './transfers.api.ts'
import { confirmTransfer, withdrawTransfer } from './transfers.api.ts'
import { transfersText } from './transfers.text.ts'
import { useCaseRefusal } from './useCaseRefusal.ts'
import './Pending.css'

/** An emergency transfer that waits for a second person. */
export function PendingTransfer({ transfer }: { transfer: Transfer }) {
  const t = useText(transfersText)
  const { day } = useDates()
  const { whyNot } = useCaseRefusal()
  const { id, caseId, number, from, reason, confirm } = transfer
  const to = transfer.to.name
  return (
    <Notice kind="warning" title={t('pendingTitle')}>
      <p>
        {t('pendingWords', {
          name: transfer.requestedBy,
          day: day(dayOf(transfer.requestedAt)),
          from: from?.name ?? t('nobody'),
          to,
          reason,
        })}
      </p>
      <div className="row pending__verbs">
        <AskVerb
          verb={t('confirm')}
          title={t('confirmTitle', { number, to })}
          words={t('confirmWords', { to })}
          perform={confirmTransfer}
          input={id}
          caseId={caseId}
          unavailable={whyNot(confirm)}
        />
        <AskVerb
          verb={t('withdraw')}
          title={t('withdrawTitle', { number })}
          words={t('withdrawWords')}
          perform={withdrawTransfer}
          input={id}
          caseId={caseId}
        />
      </div>
    </Notice>
  )
}
