import { EscalationTable } from '../../features/escalations/EscalationTable.tsx'
import { escalationText } from '../../features/escalations/escalations.text.ts'
import { PolicyQuestions } from '../../features/escalations/PolicyQuestions.tsx'
import { useText } from '../../platform/language/text.ts'
import { useSession } from '../../platform/session/session.ts'
import { Page } from '../../ui/layout/Page.tsx'

/** What is stuck and with whom it lies; the policy level reads its own questions only. */
export function EscalationsPage() {
  const t = useText(escalationText)
  const { role } = useSession().membership
  const policy = role === 'policy_officer'
  return (
    <Page title={t('title')} lead={t(policy ? 'leadPolicy' : 'lead')}>
      {policy ? <PolicyQuestions /> : <EscalationTable />}
    </Page>
  )
}
