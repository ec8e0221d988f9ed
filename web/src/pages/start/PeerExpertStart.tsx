import { CaseCards } from '../../features/cases/CaseCards.tsx'
import { LogActions } from '../../features/contacts/LogActions.tsx'
import { BridgesUnderWay } from '../../features/peer-support/BridgesUnderWay.tsx'
import { OwnSupervision } from '../../features/peer-support/OwnSupervision.tsx'
import { SignalsFirst } from '../../features/signals/SignalsFirst.tsx'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Link } from '../../ui/Link.tsx'
import { Page } from '../../ui/layout/Page.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { logAction } from './LogFromSignal.tsx'
import { startText } from './start.text.ts'

/** Today, for the peer expert: the women she is linked to, how to approach each first; the bridges
 *  she builds; her own supervision. */
export function PeerExpertStart() {
  const t = useText(startText)
  const { today, fullDay } = useDates()
  return (
    <Page title={t('title')} tab={t('title')} lead={fullDay(today)}>
      <SignalsFirst action={logAction} />
      <Section title={t('linked')}>
        <CaseCards action={({ id, alias }) => <LogActions caseId={id} alias={alias} />} />
      </Section>
      <Section title={t('bridges')}>
        <BridgesUnderWay />
      </Section>
      <Section
        title={t('supervision')}
        aside={<Link to="/supervision">{t('allSupervision')}</Link>}
      >
        <OwnSupervision />
      </Section>
    </Page>
  )
}
