import { useParams } from '@tanstack/react-router'
import { AccountView } from '../../features/flex-budget/AccountView.tsx'
import { envelopesText } from '../../features/flex-budget/envelopes.text.ts'
import { useText } from '../../platform/language/text.ts'
import { Link } from '../../ui/Link.tsx'
import { Page } from '../../ui/layout/Page.tsx'

/** What an organisation accounts for over one period. */
export function FlexAccountPage() {
  const t = useText(envelopesText)
  const { envelopeId } = useParams({ from: '/flex-budget/$envelopeId' })
  return (
    <Page title={t('account')} above={<Link to="/flex-budget">{t('title')}</Link>}>
      <AccountView envelopeId={envelopeId} />
    </Page>
  )
}
