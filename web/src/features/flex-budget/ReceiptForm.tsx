import { useAct } from '../../platform/api/act.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { FileField } from '../../ui/field/FileField.tsx'
import { expensesText } from './expenses.text.ts'
import { addReceipt, afterMoney } from './flex-budget.api.ts'
import { receiptTypes } from './ReceiptFields.tsx'
import { useFlexRefusal } from './useFlexRefusal.ts'

type Props = { caseId: string; id: string; onDone: () => void; onCancel?: () => void }

/** A receipt that comes after its expense. */
export function ReceiptForm({ caseId, id, onDone, onCancel }: Props) {
  const t = useText(expensesText)
  const says = useFlexRefusal()
  const act = useAct(addReceipt, { refresh: afterMoney(caseId), onDone })
  const form = useForm<{ receipt: FileList | null }>({ defaultValues: { receipt: null } })
  const send = form.handleSubmit(({ receipt }) => {
    const file = receipt?.[0]
    // Another file is another act, also when it has the same name.
    if (file) act.act({ caseId, id, file, mark: `${file.size}/${file.lastModified}` })
  })
  return (
    <form className="stack" noValidate onSubmit={send}>
      <FileField
        label={t('receipt')}
        description={t('receiptHint')}
        accept={receiptTypes}
        error={form.formState.errors.receipt?.message}
        {...form.register('receipt', { required: t('fileNeeded') })}
      />
      <FormEnd verb={t('add')} {...act} says={says} {...(onCancel && { onCancel })} />
    </form>
  )
}
