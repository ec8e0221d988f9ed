import { CaseBoard } from '../../features/cases/CaseBoard.tsx'
import { EscalationTable } from '../../features/escalations/EscalationTable.tsx'
import { escalationText } from '../../features/escalations/escalations.text.ts'
import { MeetingTable } from '../../features/meetings/MeetingTable.tsx'
import { meetingText } from '../../features/meetings/meetings.text.ts'
import { SignalsFirst } from '../../features/signals/SignalsFirst.tsx'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Link } from '../../ui/Link.tsx'
import { Page } from '../../ui/layout/Page.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { BoardMarks } from './BoardMarks.tsx'
import { startText } from './start.text.ts'

/** Today, from above: what is stuck by how long it waits, what asks for her, and the cases by phase. */
export function ProcessDirectorStart() {
  const t = useText(startText)
  const escalation = useText(escalationText)
  const meeting = useText(meetingText)
  const { today, fullDay } = useDates()
  return (
    <Page title={t('title')} tab={t('title')} lead={fullDay(today)}>
      <Section title={escalation('title')}>
        <EscalationTable />
      </Section>
      <SignalsFirst />
      <Section title={meeting('next')} aside={<Link to="/meetings">{meeting('all')}</Link>}>
        <MeetingTable which="planned" most={2} />
      </Section>
      <Section title={t('board')}>
        <CaseBoard marks={({ id }) => <BoardMarks caseId={id} />} />
      </Section>
    </Page>
  )
}
