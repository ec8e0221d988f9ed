import { WaitingClosures } from '../../features/cases/WaitingClosures.tsx'
import { AttentionList } from '../../features/contacts/AttentionList.tsx'
import { LogActions } from '../../features/contacts/LogActions.tsx'
import { WaitingHandovers } from '../../features/handovers/HandoverList.tsx'
import { Tray } from '../../features/handovers/Tray.tsx'
import { PlansDue } from '../../features/plans/PlansDue.tsx'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Page } from '../../ui/layout/Page.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { Caseload } from '../caseload/Caseload.tsx'
import { handoverPageText } from '../handovers/handover-page.text.ts'
import { startText } from './start.text.ts'

/** Today: who is out of sight, what waits, and the caseload with one press to log. */
export function CaseManagerStart() {
  const t = useText(startText)
  const page = useText(handoverPageText)
  const { today, fullDay } = useDates()
  return (
    <Page title={t('title')} tab={t('title')} lead={fullDay(today)}>
      <Section title={t('attention')}>
        <AttentionList
          action={({ caseId, alias }) => <LogActions caseId={caseId} alias={alias} />}
        />
      </Section>
      <Section title={t('plansDue')}>
        <PlansDue />
      </Section>
      <WaitingClosures title={t('pending')} />
      <WaitingHandovers title={page('waiting')} />
      <Tray />
      <Section title={t('caseload')}>
        <Caseload />
      </Section>
    </Page>
  )
}
