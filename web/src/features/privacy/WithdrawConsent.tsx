import { useState } from 'react'
import { useAct } from '../../platform/api/act.ts'
import { useText } from '../../platform/language/text.ts'
import { Button } from '../../ui/Button.tsx'
import { Confirm } from '../../ui/overlay/Confirm.tsx'
import type { Consent } from './case-consents.api.ts'
import { withdrawConsent } from './case-consents.api.ts'
import { caseConsentsText } from './case-consents.text.ts'
import { useConsentRefusal } from './useConsentRefusal.ts'

type Props = { caseId: string; consent: Consent }

/** From now on it is not shared any more; nothing to press when it is over. */
export function WithdrawConsent({ caseId, consent }: Props) {
  const t = useText(caseConsentsText)
  const says = useConsentRefusal()
  const [asked, ask] = useState(false)
  const withdraw = useAct(withdrawConsent, {
    refresh: [['case', caseId], ['cases']],
    onDone: () => ask(false),
  })
  if (consent.state === 'ended' || consent.state === 'withdrawn') return null
  return (
    <>
      <Button look="subtle" onPress={() => ask(true)}>
        {t('withdraw')}
      </Button>
      <Confirm
        title={t('withdrawTitle', { purpose: t(consent.purpose) })}
        open={asked}
        onClose={() => ask(false)}
        verb={t('withdraw')}
        danger
        busy={withdraw.busy}
        problem={withdraw.problem}
        says={says}
        onConfirm={() => withdraw.act(consent)}
      >
        <p>{t('withdrawWords')}</p>
      </Confirm>
    </>
  )
}
