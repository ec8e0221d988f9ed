import { MandateList } from '../../features/zone-registrations/MandateList.tsx'
import { mandatesText } from '../../features/zone-registrations/mandates.text.ts'
import { useText } from '../../platform/language/text.ts'
import { Page } from '../../ui/layout/Page.tsx'

/** Whether there is a register: for who advises and for who switches. */
export function MandatePage() {
  const t = useText(mandatesText)
  return (
    <Page title={t('title')} tab={t('title')} lead={t('lead')}>
      <MandateList />
    </Page>
  )
}
