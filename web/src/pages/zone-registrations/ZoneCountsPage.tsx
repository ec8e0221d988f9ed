import { ZoneCounts } from '../../features/zone-registrations/ZoneCounts.tsx'
import { zoneText } from '../../features/zone-registrations/zone.text.ts'
import { useText } from '../../platform/language/text.ts'
import { Page } from '../../ui/layout/Page.tsx'

/** The figures of the register, for care and direction. */
export function ZoneCountsPage() {
  const t = useText(zoneText)
  return (
    <Page title={t('countsTitle')} tab={t('countsTitle')} lead={t('countsLead')}>
      <ZoneCounts />
    </Page>
  )
}
