import { useQuery } from '@tanstack/react-query'
import { SignalsFirst } from '../../features/signals/SignalsFirst.tsx'
import { RegisterOff } from '../../features/zone-registrations/RegisterOff.tsx'
import { RegisterTable } from '../../features/zone-registrations/RegisterTable.tsx'
import { register } from '../../features/zone-registrations/zone.api.ts'
import { zoneText } from '../../features/zone-registrations/zone.text.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Page } from '../../ui/layout/Page.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { startText } from './start.text.ts'

/** Today, for who keeps the register: terms that run out and objections; then the register. */
export function ZoneOfficerStart() {
  const t = useText(startText)
  const own = useText(zoneText)
  const { today, fullDay } = useDates()
  const asked = useQuery(register)
  return (
    <Page title={t('title')} tab={t('title')} lead={fullDay(today)}>
      <SignalsFirst />
      <Section title={own('title')}>
        <RegisterOff of={asked}>
          <RegisterTable />
        </RegisterOff>
      </Section>
    </Page>
  )
}
