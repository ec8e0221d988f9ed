import { EmergencyList } from '../../features/privacy/EmergencyList.tsx'
import { emergencyText } from '../../features/privacy/emergency-accesses.text.ts'
import { useText } from '../../platform/language/text.ts'
import { Page } from '../../ui/layout/Page.tsx'

/** Emergency accesses, for who reviews them. */
export function EmergencyAccessesPage() {
  const t = useText(emergencyText)
  return (
    <Page title={t('title')} tab={t('title')} lead={t('lead')}>
      <EmergencyList />
    </Page>
  )
}
