import { TransferList } from '../../features/cases/TransferList.tsx'
import { WaitingConfirmations } from '../../features/identity/confirmations/WaitingConfirmations.tsx'
import { LapsedSupervision } from '../../features/peer-support/LapsedSupervision.tsx'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Page } from '../../ui/layout/Page.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { Caseload } from '../caseload/Caseload.tsx'
import { startText } from './start.text.ts'

/** Today, for one organisation: transfers that wait, and the cases its people answer for. */
export function OrganisationManagerStart() {
  const t = useText(startText)
  const { today, fullDay } = useDates()
  return (
    <Page title={t('title')} tab={t('title')} lead={fullDay(today)}>
      <WaitingConfirmations />
      <Section title={t('pending')}>
        <TransferList />
      </Section>
      <LapsedSupervision />
      <Section title={t('caseload')}>
        <Caseload />
      </Section>
    </Page>
  )
}
