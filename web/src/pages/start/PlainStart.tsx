import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Page } from '../../ui/layout/Page.tsx'
import { Empty } from '../../ui/states/Empty.tsx'
import { startText } from './start.text.ts'

/** The start of a role that has nothing of its own to show first. */
export function PlainStart() {
  const t = useText(startText)
  const { today, fullDay } = useDates()
  return (
    <Page title={t('title')} tab={t('title')} lead={fullDay(today)}>
      <Empty title={t('nothing')}>
        <p>{t('nothingHint')}</p>
      </Empty>
    </Page>
  )
}
