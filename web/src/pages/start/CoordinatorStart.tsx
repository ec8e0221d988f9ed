import { ReferralList } from '../../features/cases/referrals/ReferralList.tsx'
import { RunningRound } from '../../features/handovers/RoundList.tsx'
import { MeetingTable } from '../../features/meetings/MeetingTable.tsx'
import { meetingText } from '../../features/meetings/meetings.text.ts'
import { SignalsFirst } from '../../features/signals/SignalsFirst.tsx'
import { CapacityView } from '../../features/staffing/CapacityView.tsx'
import { poolText } from '../../features/staffing/pool.text.ts'
import { TimeOutGlance } from '../../features/time-outs/TimeOutGlance.tsx'
import { timeOutsText } from '../../features/time-outs/time-outs.text.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Link } from '../../ui/Link.tsx'
import { Page } from '../../ui/layout/Page.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { Caseload } from '../caseload/Caseload.tsx'
import { handoverPageText } from '../handovers/handover-page.text.ts'
import { startText } from './start.text.ts'

/** Today, over all trajectories: who is out of sight, what waits, who was mentioned, all cases. */
export function CoordinatorStart() {
  const t = useText(startText)
  const page = useText(handoverPageText)
  const staffing = useText(poolText)
  const timeOuts = useText(timeOutsText)
  const meeting = useText(meetingText)
  const { today, fullDay } = useDates()
  return (
    <Page title={t('title')} tab={t('title')} lead={fullDay(today)}>
      <SignalsFirst />
      <RunningRound
        title={(name) => <h2 className="utrecht-heading-2">{page('running', { name })}</h2>}
      />
      <Section title={timeOuts('title')} aside={<Link to="/time-outs">{timeOuts('all')}</Link>}>
        <TimeOutGlance />
      </Section>
      <Section title={staffing('capacity')} aside={<Link to="/staffing">{staffing('all')}</Link>}>
        <CapacityView />
      </Section>
      <Section title={meeting('next')} aside={<Link to="/meetings">{meeting('all')}</Link>}>
        <MeetingTable which="planned" most={3} />
      </Section>
      <Section title={t('referrals')}>
        <ReferralList state="waiting" />
      </Section>
      <Section title={t('caseload')}>
        <Caseload />
      </Section>
    </Page>
  )
}
