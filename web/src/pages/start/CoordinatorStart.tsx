import { PendingList } from '../../features/cases/PendingList.tsx'
import { ReferralList } from '../../features/cases/referrals/ReferralList.tsx'
import { AttentionList } from '../../features/contacts/AttentionList.tsx'
import { WaitingHandovers } from '../../features/handovers/HandoverList.tsx'
import { RunningRound } from '../../features/handovers/RoundList.tsx'
import { LapsedSupervision } from '../../features/peer-support/LapsedSupervision.tsx'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Page } from '../../ui/layout/Page.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { Caseload } from '../caseload/Caseload.tsx'
import { handoverPageText } from '../handovers/handover-page.text.ts'
import { startText } from './start.text.ts'

/** Today, over all trajectories: who is out of sight, what waits, who was mentioned, all cases. */
export function CoordinatorStart() {
  const t = useText(startText)
  const page = useText(handoverPageText)
  const { today, fullDay } = useDates()
  return (
    <Page title={t('title')} tab={t('title')} lead={fullDay(today)}>
      <Section title={t('attention')}>
        <AttentionList />
      </Section>
      <RunningRound
        title={(name) => <h2 className="utrecht-heading-2">{page('running', { name })}</h2>}
      />
      <WaitingHandovers title={page('waiting')} />
      <Section title={t('pending')}>
        <PendingList transfers />
      </Section>
      <LapsedSupervision />
      <Section title={t('referrals')}>
        <ReferralList state="waiting" />
      </Section>
      <Section title={t('caseload')}>
        <Caseload />
      </Section>
    </Page>
  )
}
