import { CaseBoard } from '../../features/cases/CaseBoard.tsx'
import { PendingList } from '../../features/cases/PendingList.tsx'
import { AttentionList } from '../../features/contacts/AttentionList.tsx'
import { WaitingConfirmations } from '../../features/identity/confirmations/WaitingConfirmations.tsx'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Page } from '../../ui/layout/Page.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { startText } from './start.text.ts'

/** Today, from above: what waits for a second person, who is out of sight, cases by phase. */
export function ProcessDirectorStart() {
  const t = useText(startText)
  const { today, fullDay } = useDates()
  return (
    <Page title={t('title')} tab={t('title')} lead={fullDay(today)}>
      <WaitingConfirmations />
      <Section title={t('pending')}>
        <PendingList transfers />
      </Section>
      <Section title={t('attention')}>
        <AttentionList />
      </Section>
      <Section title={t('board')}>
        <CaseBoard />
      </Section>
    </Page>
  )
}
