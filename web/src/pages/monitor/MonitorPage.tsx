import { MonitorView } from '../../features/monitor/MonitorView.tsx'
import { monitorText } from '../../features/monitor/monitor.text.ts'
import { planWords } from '../../features/plans/plan-words.text.ts'
import { deploymentText } from '../../features/safeguards/deployment.text.ts'
import { useText } from '../../platform/language/text.ts'
import { useSession } from '../../platform/session/session.ts'
import { Button } from '../../ui/Button.tsx'
import { Link } from '../../ui/Link.tsx'
import { Page } from '../../ui/layout/Page.tsx'

type Domain = keyof typeof planWords.nl
const isDomain = (code: string): code is Domain => Object.hasOwn(planWords.nl, code)

/** What happened in a period, for who directs. */
export function MonitorPage() {
  const t = useText(monitorText)
  const domain = useText(planWords)
  const hours = useText(deploymentText)
  const { role } = useSession().membership
  const print = <Button onPress={() => window.print()}>{t('print')}</Button>
  return (
    <Page title={t('title')} tab={t('title')} lead={t('lead')} action={print}>
      <MonitorView domainName={(code) => (isDomain(code) ? domain(code) : code)} />
      {role === 'coordinator' && (
        <p className="utrecht-paragraph not-on-paper">
          <Link to="/deployment">{hours('title')}</Link>
        </p>
      )}
    </Page>
  )
}
