import { useAct } from '../../platform/api/act.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { FormDateField } from '../../ui/field/FormDateField.tsx'
import { TextField } from '../../ui/field/TextField.tsx'
import { centsFrom, isAmount } from './amount.ts'
import { expensesText } from './expenses.text.ts'
import type { Expense } from './flex-budget.api.ts'
import { afterMoney, spendPlanned } from './flex-budget.api.ts'
import { useFlexRefusal } from './useFlexRefusal.ts'

/** What was planned has been bought, for what it cost after all. */
export function SpendForm({ of, onDone }: { of: Expense; onDone: () => void }) {
  const t = useText(expensesText)
  const says = useFlexRefusal()
  const { today } = useDates()
  const act = useAct(spendPlanned, { refresh: afterMoney(of.caseId), onDone })
  const amount = (of.amountCents / 100).toFixed(2).replace('.', ',')
  const form = useForm({ defaultValues: { amount, onDay: today } })
  const save = form.handleSubmit((values) => {
    const body = { amountCents: centsFrom(values.amount), onDay: values.onDay }
    act.act({ of, body })
  })
  return (
    <form className="stack" noValidate onSubmit={save}>
      <TextField
        label={t('amount')}
        inputMode="decimal"
        error={form.formState.errors.amount?.message}
        {...form.register('amount', { validate: (typed) => isAmount(typed) || t('amountWrong') })}
      />
      <FormDateField control={form.control} name="onDay" label={t('onDay')} />
      <FormEnd verb={t('save')} {...act} says={says} onCancel={onDone} />
    </form>
  )
}
