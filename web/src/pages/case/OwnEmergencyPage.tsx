import { OpenEmergency } from '../../features/privacy/OpenEmergency.tsx'
import { openEmergencyText } from '../../features/privacy/open-emergency.text.ts'
import { RunningEmergencies } from '../../features/privacy/RunningEmergencies.tsx'
import { useText } from '../../platform/language/text.ts'
import { Page } from '../../ui/layout/Page.tsx'
import { Section } from '../../ui/layout/Section.tsx'

/** Emergency access to a case that is not one's own: what runs, and opening one by number. */
export function OwnEmergencyPage() {
  const t = useText(openEmergencyText)
  return (
    <Page title={t('title')} tab={t('tab')}>
      <Section title={t('running')}>
        <RunningEmergencies />
      </Section>
      <Section title={t('open')}>
        <OpenEmergency />
      </Section>
    </Page>
  )
}
