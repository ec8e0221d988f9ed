import { SupervisionOfAll } from '../../features/peer-support/SupervisionOfAll.tsx'
import { supervisionText } from '../../features/peer-support/supervision.text.ts'
import { useText } from '../../platform/language/text.ts'
import { Page } from '../../ui/layout/Page.tsx'

/** Supervision and work guidance: planned, kept or lapsed. */
export function SupervisionPage() {
  const t = useText(supervisionText)
  return (
    <Page title={t('title')} lead={t('lead')}>
      <SupervisionOfAll />
    </Page>
  )
}
