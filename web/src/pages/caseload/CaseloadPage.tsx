import { useText } from '../../platform/language/text.ts'
import { Page } from '../../ui/layout/Page.tsx'
import { Caseload } from './Caseload.tsx'
import { caseloadText } from './caseload.text.ts'

/** The whole list of cases. */
export function CaseloadPage() {
  const t = useText(caseloadText)
  return (
    <Page title={t('title')} tab={t('tab')}>
      <Caseload />
    </Page>
  )
}
