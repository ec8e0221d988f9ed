import { useQuery } from '@tanstack/react-query'
import { ReceiveApplication } from '../../features/zone-registrations/ReceiveApplication.tsx'
import { RegisterOff } from '../../features/zone-registrations/RegisterOff.tsx'
import { RegisterTable } from '../../features/zone-registrations/RegisterTable.tsx'
import { register } from '../../features/zone-registrations/zone.api.ts'
import { zoneText } from '../../features/zone-registrations/zone.text.ts'
import { useText } from '../../platform/language/text.ts'
import { Page } from '../../ui/layout/Page.tsx'

/** The register of the street zone, for the officer who keeps it. */
export function RegisterPage() {
  const t = useText(zoneText)
  const asked = useQuery(register)
  return (
    <Page
      title={t('title')}
      tab={t('title')}
      lead={t('lead')}
      action={asked.data && <ReceiveApplication />}
    >
      <RegisterOff of={asked}>
        <RegisterTable />
      </RegisterOff>
    </Page>
  )
}
