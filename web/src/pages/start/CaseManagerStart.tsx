import { WaitingClosures } from '../../features/cases/WaitingClosures.tsx'
import { SignalsFirst } from '../../features/signals/SignalsFirst.tsx'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Page } from '../../ui/layout/Page.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { Caseload } from '../caseload/Caseload.tsx'
import { logAction } from './LogFromSignal.tsx'
import { startText } from './start.text.ts'

/** Today: who is out of sight, what waits, and the caseload with one press to log. */
export function CaseManagerStart() {
  const t = useText(startText)
  const { today, fullDay } = useDates()
  return (
    <Page title={t('title')} tab={t('title')} lead={fullDay(today)}>
      <SignalsFirst action={logAction} />
      <WaitingClosures title={t('pending')} />
      <Section title={t('caseload')}>
        <Caseload />
      </Section>
    </Page>
  )
}
