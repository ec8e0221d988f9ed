import { useQuery } from '@tanstack/react-query'
import { BudgetList } from '../../features/finance/BudgetList.tsx'
import { ClaimList } from '../../features/finance/ClaimList.tsx'
import { budgets } from '../../features/finance/finance.api.ts'
import { financeText } from '../../features/finance/finance.text.ts'
import { GrantList } from '../../features/finance/GrantList.tsx'
import { OpenBudget } from '../../features/finance/OpenBudget.tsx'
import { useText } from '../../platform/language/text.ts'
import { Page } from '../../ui/layout/Page.tsx'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'

/** Money: the budgets, and what was claimed on documents of the municipality. */
export function FinancePage() {
  const t = useText(financeText)
  const { data } = useQuery(budgets)
  const open = data?.mayWrite && (
    <DialogButton verb={t('open')} look="primary" icon="plus">
      {(close) => <OpenBudget onDone={close} />}
    </DialogButton>
  )
  return (
    <Page title={t('title')} lead={t('lead')} action={open}>
      <BudgetList />
      <GrantList />
      {data?.whole && <ClaimList />}
    </Page>
  )
}
