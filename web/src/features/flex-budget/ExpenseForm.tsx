import { useAct } from '../../platform/api/act.ts'
import type { Problem } from '../../platform/api/problem.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { FormDateField } from '../../ui/field/FormDateField.tsx'
import { RadioGroup } from '../../ui/field/RadioGroup.tsx'
import { TextField } from '../../ui/field/TextField.tsx'
import { isAmount } from './amount.ts'
import type { ExpenseValues } from './expense-form.ts'
import { expenseFrom } from './expense-form.ts'
import { expensesText } from './expenses.text.ts'
import { afterMoney, recordExpense } from './flex-budget.api.ts'
import { ReceiptFields } from './ReceiptFields.tsx'
import { useFlexOptions } from './useFlexOptions.ts'
import { useFlexRefusal } from './useFlexRefusal.ts'

type Props = {
  caseId: string
  /** @param refused why the receipt was not taken, while the expense was recorded */
  onDone: (id: string, refused: Problem | undefined) => void
  onCancel?: () => void
}

/** An expense under one thumb: how much, for what, with which aim, and its receipt. */
export function ExpenseForm({ caseId, onDone, onCancel }: Props) {
  const t = useText(expensesText)
  const says = useFlexRefusal()
  const { today } = useDates()
  const { categories, aims } = useFlexOptions()
  const act = useAct(recordExpense, {
    refresh: afterMoney(caseId),
    onDone: ({ id, refused }) => onDone(id, refused),
  })
  const form = useForm<ExpenseValues>({
    defaultValues: { kind: 'spent', amount: '', onDay: today, noReceiptBecause: '' },
  })
  const { errors } = form.formState
  const needed = { required: t('choose') }
  const save = form.handleSubmit((values) => act.act({ caseId, ...expenseFrom(values) }))
  return (
    <form className="stack" noValidate onSubmit={save}>
      <TextField
        label={t('amount')}
        inputMode="decimal"
        error={errors.amount?.message}
        {...form.register('amount', { validate: (typed) => isAmount(typed) || t('amountWrong') })}
      />
      <RadioGroup
        label={t('category')}
        look="buttons"
        options={categories}
        error={errors.category?.message}
        {...form.register('category', needed)}
      />
      <RadioGroup
        label={t('aim')}
        look="buttons"
        options={aims}
        error={errors.aim?.message}
        {...form.register('aim', needed)}
      />
      <RadioGroup
        label={t('when')}
        look="buttons"
        options={[
          { value: 'spent', label: t('alreadySpent') },
          { value: 'planned', label: t('toBeSpent') },
        ]}
        {...form.register('kind')}
      />
      <FormDateField control={form.control} name="onDay" label={t('onDay')} />
      {form.watch('kind') === 'spent' && <ReceiptFields form={form} />}
      <FormEnd verb={t('save')} {...act} says={says} {...(onCancel && { onCancel })} />
    </form>
  )
}
