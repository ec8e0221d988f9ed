import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { AccountabilityView } from '../../features/finance/AccountabilityView.tsx'
import { accountabilityOf } from '../../features/finance/accountability.api.ts'
import { accountabilityText } from '../../features/finance/accountability.text.ts'
import { useText } from '../../platform/language/text.ts'
import { Link } from '../../ui/Link.tsx'
import { Page } from '../../ui/layout/Page.tsx'
import { Answer } from '../../ui/states/Answer.tsx'

/** Accounting for one grant. */
export function AccountabilityPage() {
  const t = useText(accountabilityText)
  const { accountabilityId = '' } = useParams({ strict: false })
  const asked = useQuery(accountabilityOf(accountabilityId))
  return (
    <Answer of={asked}>
      {(found) => (
        <Page
          title={`${t('title')}: ${found.name}`}
          above={
            <Link to="/grants/$grantId" params={{ grantId: found.grantId }}>
              {t('toGrant')}
            </Link>
          }
        >
          <AccountabilityView of={found} />
        </Page>
      )}
    </Answer>
  )
}
