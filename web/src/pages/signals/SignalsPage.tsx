import { SignalsOfRole } from '../../features/signals/SignalsOfRole.tsx'
import { signalsText } from '../../features/signals/signals.text.ts'
import { useText } from '../../platform/language/text.ts'
import { Page } from '../../ui/layout/Page.tsx'

/** What asks for a person, of one's own role; what was put off stands apart. */
export function SignalsPage() {
  const t = useText(signalsText)
  return (
    <Page title={t('title')} lead={t('lead')}>
      <SignalsOfRole />
    </Page>
  )
}
