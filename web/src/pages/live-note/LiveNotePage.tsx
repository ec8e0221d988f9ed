import { LiveNote } from '../../features/safeguards/LiveNote.tsx'
import { liveNoteText } from '../../features/safeguards/live-note.text.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Button } from '../../ui/Button.tsx'
import { Page } from '../../ui/layout/Page.tsx'

/** The policy note, alive. */
export function LiveNotePage() {
  const t = useText(liveNoteText)
  const { today, fullDay } = useDates()
  return (
    <Page
      title={t('title')}
      tab={t('tab')}
      lead={
        <>
          {t('lead')} <br />
          {t('asOf', { day: fullDay(today) })}
        </>
      }
      action={<Button onPress={() => window.print()}>{t('print')}</Button>}
    >
      <LiveNote />
    </Page>
  )
}
