import { useText } from '../../../platform/language/text.ts'
import { DialogButton } from '../../../ui/overlay/DialogButton.tsx'
import { AssignTriage } from './AssignTriage.tsx'
import { NotStart } from './NotStart.tsx'
import { RecordAttempt } from './RecordAttempt.tsx'
import type { Referral } from './referrals.api.ts'
import { referralsText } from './referrals.text.ts'
import { StartCase } from './StartCase.tsx'

/** What can be done with an aanmelding that waits, from trying to reach her to deciding. */
export function ReferralActions({ of }: { of: Referral }) {
  const t = useText(referralsText)
  const { alias } = of
  return (
    <div className="row not-on-paper">
      <DialogButton verb={t('recordAttempt')}>
        {(close) => <RecordAttempt of={of} onDone={close} />}
      </DialogButton>
      <DialogButton verb={t('assign')}>
        {(close) => <AssignTriage of={of} onDone={close} />}
      </DialogButton>
      <DialogButton verb={t('start')} look="primary">
        {(close) => <StartCase of={of} onDone={close} />}
      </DialogButton>
      <DialogButton verb={t('notStart')} title={t('notStartTitle', { alias })}>
        {(close) => <NotStart of={of} onDone={close} />}
      </DialogButton>
    </div>
  )
}
