import { KeptContacts } from '../../features/contacts/KeptContacts.tsx'
import { keptText } from '../../features/contacts/kept.text.ts'
import { useText } from '../../platform/language/text.ts'
import { Page } from '../../ui/layout/Page.tsx'

/** What was logged without a connection and waits on this device. */
export function OutboxPage() {
  const t = useText(keptText)
  return (
    <Page title={t('title')} lead={t('lead')}>
      <KeptContacts />
    </Page>
  )
}
