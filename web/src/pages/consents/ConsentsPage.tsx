import { ConsentList } from '../../features/privacy/ConsentList.tsx'
import { consentsText } from '../../features/privacy/consents.text.ts'
import { useText } from '../../platform/language/text.ts'
import { Page } from '../../ui/layout/Page.tsx'

/** Under which bases something is shared, and until when. */
export function ConsentsPage() {
  const t = useText(consentsText)
  return (
    <Page title={t('title')} tab={t('tab')} lead={t('lead')}>
      <ConsentList />
    </Page>
  )
}
