import { useAct } from '../../platform/api/act.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { FormDateField } from '../../ui/field/FormDateField.tsx'
import { TextField } from '../../ui/field/TextField.tsx'
import { centsFrom, isAmount } from './amount.ts'
import type { Envelopes } from './envelopes.api.ts'
import { openEnvelope } from './envelopes.api.ts'
import { envelopesText } from './envelopes.text.ts'
import { afterMoney } from './flex-budget.api.ts'
import { useFlexRefusal } from './useFlexRefusal.ts'

type Values = {
  name: string
  fromOn: string
  untilOn: string
  amounts: Record<string, string>
  reason: string
}
type Props = { of: Envelopes; onDone: () => void }

/** A period with an amount for each organisation; one that gets nothing stays empty. */
export function OpenEnvelope({ of: { organisations }, onDone }: Props) {
  const t = useText(envelopesText)
  const says = useFlexRefusal()
  const { today } = useDates()
  const act = useAct(openEnvelope, { refresh: afterMoney(), onDone })
  const form = useForm<Values>({
    defaultValues: { name: '', fromOn: today, untilOn: today, amounts: {}, reason: '' },
  })
  const { errors } = form.formState
  const needed = { validate: (text: string) => text.trim() !== '' || t('needed') }
  const amount = (typed = '') => typed.trim() === '' || isAmount(typed) || t('amountWrong')
  const save = form.handleSubmit(({ amounts, ...values }) => {
    const shares = organisations.flatMap(({ id }) => {
      const amountCents = centsFrom(amounts[id] ?? '')
      return amountCents > 0 ? [{ organisationId: id, amountCents }] : []
    })
    act.act({ ...values, shares })
  })
  return (
    <form className="stack" noValidate onSubmit={save}>
      <TextField
        label={t('name')}
        maxLength={80}
        error={errors.name?.message}
        {...form.register('name', needed)}
      />
      <FormDateField control={form.control} name="fromOn" label={t('fromOn')} />
      <FormDateField control={form.control} name="untilOn" label={t('untilOn')} />
      {organisations.map(({ id, name }) => (
        <TextField
          key={id}
          label={t('amountFor', { organisation: name })}
          optional
          inputMode="decimal"
          error={errors.amounts?.[id]?.message}
          {...form.register(`amounts.${id}`, { validate: amount })}
        />
      ))}
      <TextField
        label={t('reason')}
        description={t('reasonHint')}
        maxLength={300}
        error={errors.reason?.message}
        {...form.register('reason', needed)}
      />
      <FormEnd verb={t('save')} {...act} says={says} onCancel={onDone} />
    </form>
  )
}
