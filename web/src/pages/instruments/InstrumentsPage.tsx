import { useQuery } from '@tanstack/react-query'
import { instruments } from '../../features/plans/assessments.api.ts'
import { InstrumentVersions } from '../../features/plans/InstrumentVersions.tsx'
import { instrumentText } from '../../features/plans/instrument.text.ts'
import { LoadInstrument } from '../../features/plans/LoadInstrument.tsx'
import { useText } from '../../platform/language/text.ts'
import { Page } from '../../ui/layout/Page.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { Answer } from '../../ui/states/Answer.tsx'

/** With what the programme assesses, and words of its own for it. */
export function InstrumentsPage() {
  const t = useText(instrumentText)
  const found = useQuery(instruments)
  return (
    <Page title={t('page')} tab={t('page')} lead={t('lead')}>
      <Answer of={found}>
        {({ items }) => (
          <>
            <Section title={t('versions')}>
              <InstrumentVersions of={items} />
            </Section>
            <Section title={t('new')}>
              <LoadInstrument current={items.find(({ current }) => current)} />
            </Section>
          </>
        )}
      </Answer>
    </Page>
  )
}
