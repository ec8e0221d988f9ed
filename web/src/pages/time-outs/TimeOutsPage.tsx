import { DayPrices } from '../../features/time-outs/DayPrices.tsx'
import { FeedTools } from '../../features/time-outs/FeedTools.tsx'
import { Guests } from '../../features/time-outs/Guests.tsx'
import { OccupancyCalendar } from '../../features/time-outs/OccupancyCalendar.tsx'
import { PlaceTools } from '../../features/time-outs/PlaceTools.tsx'
import { planText } from '../../features/time-outs/plan.text.ts'
import { QuotaLines } from '../../features/time-outs/QuotaLines.tsx'
import { QuotaTools } from '../../features/time-outs/QuotaTools.tsx'
import { StayList } from '../../features/time-outs/StayList.tsx'
import { timeOutsText } from '../../features/time-outs/time-outs.text.ts'
import type { Role } from '../../platform/api/contract.ts'
import { useText } from '../../platform/language/text.ts'
import { useSession } from '../../platform/session/session.ts'
import { Page } from '../../ui/layout/Page.tsx'
import { Section } from '../../ui/layout/Section.tsx'

const withPrices: readonly Role[] = [
  'coordinator',
  'process_director',
  'policy_officer',
  'organisation_manager',
]
// Who is about the money knows what a day costs, and nothing of a stay.
const moneyAlone: readonly Role[] = ['policy_officer', 'organisation_manager']

/** The time-out facility: what waits, who is there, when it is taken, how much of it there is, and what
 *  a day costs; for each role its part. */
export function TimeOutsPage() {
  const t = useText(timeOutsText)
  const plan = useText(planText)
  const { role } = useSession().membership
  return (
    <Page title={t('title')} lead={t('lead')}>
      {!moneyAlone.includes(role) && <Facility role={role} />}
      {withPrices.includes(role) && (
        <Section title={plan('prices')}>
          <DayPrices mayChange={role === 'policy_officer'} />
        </Section>
      )}
    </Page>
  )
}

function Facility({ role }: { role: Role }) {
  const t = useText(timeOutsText)
  const coordinates = role === 'coordinator'
  return (
    <>
      {role === 'time_out_host' ? <Guests /> : <Stays mayPlan={coordinates} />}
      <Section title={t('calendar')}>
        <OccupancyCalendar />
        <FeedTools />
      </Section>
      {coordinates && <PlaceTools />}
    </>
  )
}

function Stays({ mayPlan }: { mayPlan: boolean }) {
  const t = useText(timeOutsText)
  return (
    <>
      <Section title={t('quota')}>
        <QuotaLines />
        {mayPlan && <QuotaTools />}
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
