import { useAct } from '../../platform/api/act.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { Select } from '../../ui/field/Select.tsx'
import { TextField } from '../../ui/field/TextField.tsx'
import { centsFrom, isAmount } from './amount.ts'
import type { Envelopes } from './envelopes.api.ts'
import { transferBudget } from './envelopes.api.ts'
import { envelopesText } from './envelopes.text.ts'
import { afterMoney } from './flex-budget.api.ts'
import { useFlexRefusal } from './useFlexRefusal.ts'
import { useShareOptions } from './useShareOptions.ts'

const outside = 'outside'
type Props = { of: Envelopes; onDone: () => void }

/** Money from one share to another; who gives budgets, from and to the municipality as well. */
export function TransferForm({ of, onDone }: Props) {
  const t = useText(envelopesText)
  const says = useFlexRefusal()
  const shares = useShareOptions(of)
  const options = of.mayOpen ? [{ value: outside, label: t('outside') }, ...shares] : shares
  const act = useAct(transferBudget, { refresh: afterMoney(), onDone })
  const form = useForm({ defaultValues: { from: '', to: '', amount: '', reason: '' } })
  const { errors } = form.formState
  const needed = { required: t('choose') }
  const idOf = (chosen: string) => (chosen === outside ? null : chosen)
  const save = form.handleSubmit(({ from, to, amount, reason }) =>
    act.act({
      fromShareId: idOf(from),
      toShareId: idOf(to),
      amountCents: centsFrom(amount),
      reason,
    }),
  )
  return (
    <form className="stack" noValidate onSubmit={save}>
      <Select
        label={t('from')}
        options={options}
        error={errors.from?.message}
        {...form.register('from', needed)}
      />
      <Select
        label={t('to')}
        options={options}
        error={errors.to?.message}
        {...form.register('to', needed)}
      />
      <TextField
        label={t('amountEuro')}
        inputMode="decimal"
        error={errors.amount?.message}
        {...form.register('amount', { validate: (typed) => isAmount(typed) || t('amountWrong') })}
      />
      <TextField
        label={t('reason')}
        description={t('reasonHint')}
        maxLength={300}
        error={errors.reason?.message}
        {...form.register('reason', { validate: (text) => text.trim() !== '' || t('needed') })}
      />
      <FormEnd verb={t('save')} {...act} says={says} onCancel={onDone} />
    </form>
  )
}
