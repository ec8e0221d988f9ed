import { SignalsFirst } from '../../features/signals/SignalsFirst.tsx'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Page } from '../../ui/layout/Page.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { Caseload } from '../caseload/Caseload.tsx'
import { startText } from './start.text.ts'

/** Today, for one organisation: what asks for its manager, and the cases its people answer for. */
export function OrganisationManagerStart() {
  const t = useText(startText)
  const { today, fullDay } = useDates()
  return (
    <Page title={t('title')} tab={t('title')} lead={fullDay(today)}>
      <SignalsFirst />
      <Section title={t('caseload')}>
        <Caseload />
      </Section>
    </Page>
  )
}
