import { useState } from 'react'
import { flushSync } from 'react-dom'
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
  const [full, setFull] = useState(false)
  const print = (everything: boolean) => {
    flushSync(() => setFull(everything))
    window.print()
  }
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
      action={
        <div className="row">
          <Button look="subtle" onPress={() => print(true)}>
            {t('printAll')}
          </Button>
          <Button onPress={() => print(false)}>{t('print')}</Button>
        </div>
      }
    >
      <LiveNote full={full} />
      <details className="not-on-paper">
        <summary>{t('help')}</summary>
        <p className="utrecht-paragraph">{t('helpStates')}</p>
        <p className="utrecht-paragraph">{t('helpCourse')}</p>
        <p className="utrecht-paragraph">{t('helpNorms')}</p>
      </details>
    </Page>
  )
}
