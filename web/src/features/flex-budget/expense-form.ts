import { centsFrom } from './amount.ts'
import type { NewExpense } from './flex-budget.api.ts'

export type ExpenseValues = {
  kind: NewExpense['kind']
  amount: string
  category?: NewExpense['category']
  aim?: NewExpense['aim']
  onDay: string
  receipt?: FileList
  noReceiptBecause: string
}

/** What is sent of a filled form: a receipt and a reason for none exclude each other, and what is only
 *  planned has neither. */
export function expenseFrom(values: ExpenseValues): { body: NewExpense; file: File | undefined } {
  const { kind, amount, category = 'other', aim = 'need', onDay } = values
  const file = kind === 'spent' ? values.receipt?.[0] : undefined
  const because = kind === 'spent' && !file ? values.noReceiptBecause.trim() : ''
  return {
    body: {
      kind,
      amountCents: centsFrom(amount),
      category,
      aim,
      onDay,
      ...(because && { noReceiptBecause: because }),
    },
    file,
  }
}
