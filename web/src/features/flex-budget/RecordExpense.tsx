import { useState } from 'react'
import type { Problem } from '../../platform/api/problem.ts'
import { useText } from '../../platform/language/text.ts'
import { Notice } from '../../ui/Notice.tsx'
import { ExpenseForm } from './ExpenseForm.tsx'
import { expensesText } from './expenses.text.ts'
import { ReceiptForm } from './ReceiptForm.tsx'
import { useFlexRefusal } from './useFlexRefusal.ts'

type Props = { caseId: string; onDone: () => void; onCancel?: () => void }

/** The form; and where the expense was recorded and its receipt was not taken, the receipt once more. */
export function RecordExpense({ caseId, onDone, onCancel = onDone }: Props) {
  const t = useText(expensesText)
  const says = useFlexRefusal()
  const [left, leave] = useState<{ id: string; refused: Problem }>()
  if (!left)
    return (
      <ExpenseForm
        caseId={caseId}
        onCancel={onCancel}
        onDone={(id, refused) => (refused ? leave({ id, refused }) : onDone())}
      />
    )
  return (
    <div className="stack">
      <Notice kind="warning" title={t('receiptRefused')} live>
        <p>{says(left.refused)}</p>
      </Notice>
      <ReceiptForm caseId={caseId} id={left.id} onDone={onDone} onCancel={onDone} />
    </div>
  )
}
