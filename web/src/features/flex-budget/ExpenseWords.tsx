import type { ReactNode } from 'react'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import type { Tone } from '../../ui/data/Badge.tsx'
import { Badge } from '../../ui/data/Badge.tsx'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'
import { expensesText } from './expenses.text.ts'
import type { Expense } from './flex-budget.api.ts'
import { receiptAt } from './flex-budget.api.ts'
import { flexWords } from './flex-words.text.ts'
import { useMoney } from './useMoney.ts'

const tones: Partial<Record<Expense['state'], Tone>> = {
  asked: 'warn',
  unfunded: 'warn',
  spent: 'good',
  planned: 'neutral',
}

/** How much, for what and why, how it stands with what can be done, and what was decided about it. */
export function ExpenseWords({ of, children }: { of: Expense; children?: ReactNode }) {
  const word = useText(flexWords)
  const { state, receipt } = of
  return (
    <>
      <ExpenseLine of={of} />
      <div className="row">
        <Badge tone={tones[state] ?? 'unknown'}>{word(state)}</Badge>
        {receipt === 'missing' && <Badge tone="warn">{word(receipt)}</Badge>}
        {receipt === 'there' && <ReceiptButton of={of} />}
        {children}
      </div>
      <Said of={of} />
    </>
  )
}

/** How much, for what, when and by whom: which expense it is. */
export function ExpenseLine({ of }: { of: Expense }) {
  const t = useText(expensesText)
  const word = useText(flexWords)
  const money = useMoney()
  const { day } = useDates()
  const { category, aim, onDay, by: name, organisation } = of
  const line = t('line', { category: word(category), aim: word(aim).toLowerCase() })
  return (
    <>
      <p>
        <strong className="flex-amount">{money(of.amountCents)}</strong> {line}
      </p>
      <p className="soft">{t('by', { day: day(onDay), name, organisation })}</p>
    </>
  )
}

function Said({ of }: { of: Expense }) {
  const t = useText(expensesText)
  const word = useText(flexWords)
  const { decision, correction, approvedBy, unfundedBecause, noReceiptBecause } = of
  const lines = [
    of.state === 'unfunded' && unfundedBecause && word(unfundedBecause),
    noReceiptBecause && t('because', { reason: noReceiptBecause }),
    approvedBy && t('approvedBy', { name: approvedBy }),
    decision && t('decided', { name: decision.by, reason: decision.reason }),
    correction && t('corrected', { name: correction.by, reason: correction.reason }),
  ]
  return lines.map((line) => line && <p key={line}>{line}</p>)
}

// A picture in the page: nothing of it is saved on the device.
function ReceiptButton({ of }: { of: Expense }) {
  const t = useText(expensesText)
  const { day } = useDates()
  const title = t('receiptOf', { day: day(of.onDay) })
  return (
    <DialogButton look="subtle" verb={t('show')} title={title}>
      {() => <img className="flex-receipt" src={receiptAt(of)} alt={title} />}
    </DialogButton>
  )
}
