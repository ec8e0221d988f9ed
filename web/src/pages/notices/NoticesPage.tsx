import { NoticeList } from '../../features/identity/notices/NoticeList.tsx'
import { noticesText } from '../../features/identity/notices/notices.text.ts'
import { useText } from '../../platform/language/text.ts'
import { Page } from '../../ui/layout/Page.tsx'

/** What waits for the person who is signed in. */
export function NoticesPage() {
  const t = useText(noticesText)
  return (
    <Page title={t('title')} tab={t('title')} lead={t('lead')}>
      <NoticeList />
    </Page>
  )
}
