import { NetworkView } from '../../features/network/NetworkView.tsx'
import { networkText } from '../../features/network/network.text.ts'
import { useText } from '../../platform/language/text.ts'
import { useSession } from '../../platform/session/session.ts'
import { Link } from '../../ui/Link.tsx'
import { Page } from '../../ui/layout/Page.tsx'

const answering: readonly string[] = ['coordinator', 'process_director', 'policy_officer']

/** Who is in the network, as a picture and as a list. */
export function NetworkPage() {
  const t = useText(networkText)
  const { role } = useSession().membership
  return (
    <Page title={t('title')} tab={t('title')} lead={t('lead')}>
      {answering.includes(role) && (
        <p>
          <Link to="/municipal-requests">{t('toRequests')}</Link>
        </p>
      )}
      <NetworkView />
    </Page>
  )
}
