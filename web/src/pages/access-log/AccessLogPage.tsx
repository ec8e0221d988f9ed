import { AccessLog } from '../../features/privacy/AccessLog.tsx'
import { accessLogText } from '../../features/privacy/access-log.text.ts'
import { useText } from '../../platform/language/text.ts'
import { Page } from '../../ui/layout/Page.tsx'

/** Who looked, over the whole programme. */
export function AccessLogPage() {
  const t = useText(accessLogText)
  return (
    <Page title={t('title')} tab={t('tab')} lead={t('lead')}>
      <AccessLog />
    </Page>
  )
}
