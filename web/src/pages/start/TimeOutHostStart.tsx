import { SignalsFirst } from '../../features/signals/SignalsFirst.tsx'
import { ClosedPeriods } from '../../features/time-outs/ClosedPeriods.tsx'
import { Guests } from '../../features/time-outs/Guests.tsx'
import { timeOutsText } from '../../features/time-outs/time-outs.text.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Page } from '../../ui/layout/Page.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { startText } from './start.text.ts'

/** Today, for the host of the facility: who is here, who comes, what they need; then closed days. */
export function TimeOutHostStart() {
  const t = useText(startText)
  const own = useText(timeOutsText)
  const { today, fullDay } = useDates()
  return (
    <Page title={t('title')} tab={t('title')} lead={fullDay(today)}>
      <SignalsFirst />
      <Guests />
      <Section title={own('closedPeriods')}>
        <ClosedPeriods mayChange={false} />
      </Section>
    </Page>
  )
}
