import { NoteAtGlance } from '../../features/safeguards/NoteAtGlance.tsx'
import { SignalsFirst } from '../../features/signals/SignalsFirst.tsx'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Page } from '../../ui/layout/Page.tsx'
import { startText } from './start.text.ts'

/** What a policy officer wants to know first: whether the approach stands. */
export function PolicyOfficerStart() {
  const t = useText(startText)
  const { today, fullDay } = useDates()
  return (
    <Page title={t('title')} tab={t('title')} lead={fullDay(today)}>
      <SignalsFirst />
      <NoteAtGlance />
    </Page>
  )
}
