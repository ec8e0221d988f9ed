import { SessionList } from '../../features/identity/SessionList.tsx'
import { sessionsText } from '../../features/identity/sessions.text.ts'
import { useText } from '../../platform/language/text.ts'
import { Page } from '../../ui/layout/Page.tsx'

/** One's own sign-ins. */
export function SessionsPage() {
  const t = useText(sessionsText)
  return (
    <Page title={t('title')} tab={t('tab')} lead={t('lead')}>
      <SessionList />
    </Page>
  )
}
