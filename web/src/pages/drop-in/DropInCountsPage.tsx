import { DropInCounts } from '../../features/drop-in/DropInCounts.tsx'
import { dropInText } from '../../features/drop-in/drop-in.text.ts'
import { useText } from '../../platform/language/text.ts'
import { Page } from '../../ui/layout/Page.tsx'

/** The figures of the drop-in centre, for itself and for who directs. */
export function DropInCountsPage() {
  const t = useText(dropInText)
  return (
    <Page title={t('countsTitle')} tab={t('countsTitle')} lead={t('countsLead')}>
      <DropInCounts />
    </Page>
  )
}
