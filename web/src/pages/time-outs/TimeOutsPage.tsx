import { FeedTools } from '../../features/time-outs/FeedTools.tsx'
import { Guests } from '../../features/time-outs/Guests.tsx'
import { OccupancyCalendar } from '../../features/time-outs/OccupancyCalendar.tsx'
import { PlanTools } from '../../features/time-outs/PlanTools.tsx'
import { QuotaLines } from '../../features/time-outs/QuotaLines.tsx'
import { StayList } from '../../features/time-outs/StayList.tsx'
import { timeOutsText } from '../../features/time-outs/time-outs.text.ts'
import { useText } from '../../platform/language/text.ts'
import { useSession } from '../../platform/session/session.ts'
import { Page } from '../../ui/layout/Page.tsx'
import { Section } from '../../ui/layout/Section.tsx'

/** The time-out facility: what waits, who is there, when it is taken, and how much of it there is. */
export function TimeOutsPage() {
  const t = useText(timeOutsText)
  const { role } = useSession().membership
  const host = role === 'time_out_host'
  return (
    <Page title={t('title')} lead={t('lead')}>
      {host ? <Guests /> : <Stays />}
      <Section title={t('calendar')}>
        <OccupancyCalendar />
        <FeedTools />
      </Section>
      {role === 'coordinator' && <PlanTools />}
    </Page>
  )
}

function Stays() {
  const t = useText(timeOutsText)
  return (
    <>
      <Section title={t('quota')}>
        <QuotaLines />
      </Section>
      <Section title={t('waiting')}>
        <StayList group="waiting" />
      </Section>
      <Section title={t('underWay')}>
        <StayList group="underWay" />
      </Section>
      <Section title={t('over')}>
        <StayList group="over" />
      </Section>
    </>
  )
}
