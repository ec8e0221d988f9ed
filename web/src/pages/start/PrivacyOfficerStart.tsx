import { OutsideLooks } from '../../features/privacy/OutsideLooks.tsx'
import { SignalsFirst } from '../../features/signals/SignalsFirst.tsx'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Link } from '../../ui/Link.tsx'
import { Page } from '../../ui/layout/Page.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { officerStartText } from './officer-start.text.ts'
import { startText } from './start.text.ts'

/** What waits for a privacy officer: emergencies, looks from outside, bases that end. */
export function PrivacyOfficerStart() {
  const t = useText(startText)
  const own = useText(officerStartText)
  const { today, fullDay } = useDates()
  return (
    <Page title={t('title')} tab={t('title')} lead={fullDay(today)}>
      <SignalsFirst />
      <Section title={own('outside')} aside={<Link to="/access-log">{own('toLog')}</Link>}>
        <OutsideLooks />
      </Section>
    </Page>
  )
}
