import { ReferralCounts } from '../../features/referrals/ReferralCounts.tsx'
import { ReferralTable } from '../../features/referrals/ReferralTable.tsx'
import { referralText } from '../../features/referrals/referrals.text.ts'
import { useText } from '../../platform/language/text.ts'
import { useSession } from '../../platform/session/session.ts'
import { Page } from '../../ui/layout/Page.tsx'
import { Section } from '../../ui/layout/Section.tsx'

/** Referrals to services: which stand, and how long one waits; a process director sees how many. */
export function ReferralsPage() {
  const t = useText(referralText)
  const { role } = useSession().membership
  const counts = role === 'coordinator' || role === 'process_director'
  const rows = role !== 'process_director'
  return (
    <Page title={t('title')} tab={t('title')} lead={t(rows ? 'lead' : 'leadCounts')}>
      {rows && (
        <Section title={t('standing')}>
          <ReferralTable />
        </Section>
      )}
      {counts && (
        <Section title={t('counts')}>
          <ReferralCounts />
        </Section>
      )}
    </Page>
  )
}
