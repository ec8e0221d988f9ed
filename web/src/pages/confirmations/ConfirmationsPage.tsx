import { confirmationsText } from '../../features/identity/confirmations/confirmations.text.ts'
import { WaitingConfirmations } from '../../features/identity/confirmations/WaitingConfirmations.tsx'
import { useText } from '../../platform/language/text.ts'
import { Page } from '../../ui/layout/Page.tsx'

/** What lets somebody in and waits for this person as the second one. */
export function ConfirmationsPage() {
  const t = useText(confirmationsText)
  return (
    <Page title={t('pageTitle')} lead={t('lead')}>
      <WaitingConfirmations />
    </Page>
  )
}
