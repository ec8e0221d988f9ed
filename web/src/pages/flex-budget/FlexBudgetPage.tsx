import { Envelopes } from '../../features/flex-budget/Envelopes.tsx'
import { envelopesText } from '../../features/flex-budget/envelopes.text.ts'
import { FlexDecisions } from '../../features/flex-budget/FlexDecisions.tsx'
import { OwnExpenses } from '../../features/flex-budget/OwnExpenses.tsx'
import type { Role } from '../../platform/api/contract.ts'
import { useText } from '../../platform/language/text.ts'
import { useSession } from '../../platform/session/session.ts'
import { Page } from '../../ui/layout/Page.tsx'

const accounting: readonly Role[] = ['organisation_manager', 'coordinator']

/** The flex budget, as far as it is the reader's: spent, decided, accounted for, or only given. */
export function FlexBudgetPage() {
  const t = useText(envelopesText)
  const { role } = useSession().membership
  const decides = role === 'organisation_manager'
  return (
    <Page title={t('title')} lead={t('lead')}>
      {decides && <FlexDecisions />}
      {(decides || role === 'case_manager') && <OwnExpenses decides={decides} />}
      {role !== 'case_manager' && <Envelopes accounts={accounting.includes(role)} />}
    </Page>
  )
}
