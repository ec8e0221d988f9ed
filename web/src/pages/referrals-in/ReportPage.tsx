import { useState } from 'react'
import { ReportReferral } from '../../features/cases/referrals/ReportReferral.tsx'
import { referralsText } from '../../features/cases/referrals/referrals.text.ts'
import { useText } from '../../platform/language/text.ts'
import { Button } from '../../ui/Button.tsx'
import { Page } from '../../ui/layout/Page.tsx'
import { Notice } from '../../ui/Notice.tsx'

/** Referring someone in: the form, and then that it arrived. */
export function ReportPage() {
  const t = useText(referralsText)
  const [reported, setReported] = useState(false)
  return (
    <Page title={t('reportTitle')} tab={t('tab')}>
      {reported ? (
        <Notice kind="ok" live title={t('reportedTitle')}>
          <p>{t('reported')}</p>
          <Button onPress={() => setReported(false)}>{t('another')}</Button>
        </Notice>
      ) : (
        <ReportReferral onDone={() => setReported(true)} />
      )}
    </Page>
  )
}
