import { dropInText } from '../../features/drop-in/drop-in.text.ts'
import { SendMessage } from '../../features/drop-in/SendMessage.tsx'
import { WalkInList } from '../../features/drop-in/WalkInList.tsx'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Page } from '../../ui/layout/Page.tsx'
import { Section } from '../../ui/layout/Section.tsx'

/** Tonight's walk-in hours, for the nurse of the GGD. */
export function NurseStart() {
  const t = useText(dropInText)
  const { today, fullDay } = useDates()
  return (
    <Page title={t('title')} tab={t('title')} lead={fullDay(today)}>
      <Section title={t('walkIn')}>
        <p className="utrecht-paragraph soft">{t('walkInHint')}</p>
        <WalkInList />
      </Section>
      <SendMessage />
    </Page>
  )
}
