import { CaseBoard } from '../../features/cases/CaseBoard.tsx'
import { SignalsFirst } from '../../features/signals/SignalsFirst.tsx'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Page } from '../../ui/layout/Page.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { startText } from './start.text.ts'

/** Today, from above: what asks for the process director, and the cases by phase. */
export function ProcessDirectorStart() {
  const t = useText(startText)
  const { today, fullDay } = useDates()
  return (
    <Page title={t('title')} tab={t('title')} lead={fullDay(today)}>
      <SignalsFirst />
      <Section title={t('board')}>
        <CaseBoard />
      </Section>
    </Page>
  )
}
