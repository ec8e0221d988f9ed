import { useText } from '../../platform/language/text.ts'
import { Notice } from '../../ui/Notice.tsx'
import { sightsText } from './sights.text.ts'

/** Nobody waits: that is good news, and one line. */
export function AllInSight() {
  const t = useText(sightsText)
  return (
    <Notice kind="ok" title={t('allInSight')}>
      <p>{t('allInSightHint')}</p>
    </Notice>
  )
}
