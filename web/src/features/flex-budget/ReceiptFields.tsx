import type { UseFormReturn } from 'react-hook-form'
import { useText } from '../../platform/language/text.ts'
import { FileField } from '../../ui/field/FileField.tsx'
import { TextField } from '../../ui/field/TextField.tsx'
import type { ExpenseValues } from './expense-form.ts'
import { expensesText } from './expenses.text.ts'

/** What a camera or a folder gives, as far as it can be taken. */
export const receiptTypes = 'image/jpeg,image/png,image/webp,application/pdf'

/** The receipt, or why there is none; both can wait. */
export function ReceiptFields({ form }: { form: UseFormReturn<ExpenseValues> }) {
  const t = useText(expensesText)
  const chosen = (form.watch('receipt')?.length ?? 0) > 0
  return (
    <>
      <FileField
        label={t('receipt')}
        description={t('receiptHint')}
        optional
        accept={receiptTypes}
        {...form.register('receipt')}
      />
      {!chosen && (
        <TextField
          label={t('noReceipt')}
          description={t('noReceiptHint')}
          optional
          maxLength={300}
          {...form.register('noReceiptBecause')}
        />
      )}
    </>
  )
}
