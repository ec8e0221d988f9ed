import { MonitorView } from '../../features/monitor/MonitorView.tsx'
import { monitorText } from '../../features/monitor/monitor.text.ts'
import { deploymentText } from '../../features/safeguards/deployment.text.ts'
import { useText } from '../../platform/language/text.ts'
import { useSession } from '../../platform/session/session.ts'
import { Button } from '../../ui/Button.tsx'
import { Link } from '../../ui/Link.tsx'
import { Page } from '../../ui/layout/Page.tsx'

/** What happened in a period, for who directs. */
export function MonitorPage() {
  const t = useText(monitorText)
  const hours = useText(deploymentText)
  const { role } = useSession().membership
  const print = <Button onPress={() => window.print()}>{t('print')}</Button>
  return (
    <Page title={t('title')} tab={t('title')} lead={t('lead')} action={print}>
      <MonitorView />
      {role === 'coordinator' && (
        <p className="utrecht-paragraph not-on-paper">
          <Link to="/deployment">{hours('title')}</Link>
        </p>
      )}
    </Page>
  )
}
