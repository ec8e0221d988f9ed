import { ReferralList } from '../../features/cases/referrals/ReferralList.tsx'
import { referralsText } from '../../features/cases/referrals/referrals.text.ts'
import type { Role } from '../../platform/api/contract.ts'
import { useText } from '../../platform/language/text.ts'
import { useSession } from '../../platform/session/session.ts'
import { ButtonLink } from '../../ui/Link.tsx'
import { Page } from '../../ui/layout/Page.tsx'
import { Tabs } from '../../ui/layout/Tabs.tsx'

const reporting: readonly Role[] = ['case_manager', 'peer_expert', 'coordinator']
const states = ['waiting', 'started', 'not-started'] as const

/** Who was mentioned to the team and is not yet a case, the longest waiting first. */
export function ReferralsInPage() {
  const t = useText(referralsText)
  const { role } = useSession().membership
  const report = reporting.includes(role) && (
    <ButtonLink to="/referrals-in/report" look="primary" icon="plus">
      {t('report')}
    </ButtonLink>
  )
  return (
    <Page title={t('title')} tab={t('tab')} action={report}>
      <Tabs
        label={t('views')}
        parts={states.map((state) => ({
          id: state,
          title: t(state),
          content: <ReferralList state={state} />,
        }))}
      />
    </Page>
  )
}
