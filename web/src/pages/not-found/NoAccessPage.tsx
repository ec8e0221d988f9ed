import { useText } from '../../platform/language/text.ts'
import { roleText } from '../../platform/session/role.text.ts'
import { useSession } from '../../platform/session/session.ts'
import { Link } from '../../ui/Link.tsx'
import { Page } from '../../ui/layout/Page.tsx'
import { notFoundText } from './not-found.text.ts'

/** A page that exists, for another role. */
export function NoAccessPage() {
  const t = useText(notFoundText)
  const role = useText(roleText)
  const { membership } = useSession()
  return (
    <Page title={t('noAccess')} lead={t('noAccessLead', { role: role(membership.role) })}>
      <p>
        <Link to="/">{t('toStart')}</Link>
      </p>
    </Page>
  )
}
