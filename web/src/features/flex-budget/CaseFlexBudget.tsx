import { useQuery } from '@tanstack/react-query'
import { useText } from '../../platform/language/text.ts'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'
import { Answer } from '../../ui/states/Answer.tsx'
import { Empty } from '../../ui/states/Empty.tsx'
import { ExpenseSteps } from './ExpenseSteps.tsx'
import { ExpenseWords } from './ExpenseWords.tsx'
import { expensesText } from './expenses.text.ts'
import type { Expenses } from './flex-budget.api.ts'
import { expensesOf } from './flex-budget.api.ts'
import { PurseWords } from './PurseWords.tsx'
import { RecordExpense } from './RecordExpense.tsx'
import './flex-budget.css'

/** What was planned and spent for one woman, and what is free. */
export function CaseFlexBudget({ caseId, maySpend }: { caseId: string; maySpend: boolean }) {
  const asked = useQuery(expensesOf(caseId))
  return (
    <Answer of={asked}>
      {(found) => (
        <div className="stack">
          <PurseWords of={found} />
          {maySpend && <Record caseId={caseId} />}
          <ExpenseItems items={found.items} />
        </div>
      )}
    </Answer>
  )
}

function Record({ caseId }: { caseId: string }) {
  const t = useText(expensesText)
  return (
    <DialogButton icon="plus" verb={t('record')}>
      {(close) => <RecordExpense caseId={caseId} onDone={close} />}
    </DialogButton>
  )
}

function ExpenseItems({ items }: Pick<Expenses, 'items'>) {
  const t = useText(expensesText)
  if (items.length === 0) return <Empty title={t('none')} />
  return (
    <ul className="flex-list" aria-label={t('list')}>
      {items.map((expense) => (
        <li key={expense.id} className="flex-list__item">
          <ExpenseWords of={expense} />
          <ExpenseSteps of={expense} />
        </li>
      ))}
    </ul>
  )
}
