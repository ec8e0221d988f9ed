import { DeploymentView } from '../../features/safeguards/DeploymentView.tsx'
import { deploymentText } from '../../features/safeguards/deployment.text.ts'
import { useText } from '../../platform/language/text.ts'
import { useSession } from '../../platform/session/session.ts'
import { Link } from '../../ui/Link.tsx'
import { Page } from '../../ui/layout/Page.tsx'

/** Hours against the norm, as far as they are the reader's. */
export function DeploymentPage() {
  const t = useText(deploymentText)
  const { role } = useSession().membership
  const own = role === 'case_manager' || role === 'peer_expert'
  return (
    <Page title={t('title')} lead={t('lead')} above={own && <Link to="/week">{t('week')}</Link>}>
      <DeploymentView />
    </Page>
  )
}
