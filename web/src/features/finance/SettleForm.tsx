import { useWatch } from 'react-hook-form'
import { useAct } from '../../platform/api/act.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { FormDateField } from '../../ui/field/FormDateField.tsx'
import { TextArea } from '../../ui/field/TextArea.tsx'
import { TextField } from '../../ui/field/TextField.tsx'
import { centsFrom, eurosOf } from './grant-form.ts'
import { grantForms } from './grant-forms.text.ts'
import { grantWords } from './grant-words.text.ts'
import type { Grant } from './grants.api.ts'
import { afterGrants, settleGrant } from './grants.api.ts'
import { useFinanceRefusal } from './useFinanceRefusal.ts'
import { useMoney } from './useMoney.ts'

/** Settles a grant: the amount and why. What is to be paid or recovered follows, and stands beside it at once. */
export function SettleForm({ of, onDone }: { of: Grant; onDone: () => void }) {
  const t = useText(grantForms)
  const word = useText(grantWords)
  const says = useFinanceRefusal()
  const { today } = useDates()
  const act = useAct(settleGrant, { refresh: afterGrants, onDone })
  const settled = eurosOf(of.grantedCents ?? 0)
  const form = useForm({ defaultValues: { on: today, settled, reason: '' } })
  const { errors } = form.formState
  const typed = useWatch({ control: form.control, name: 'settled' })
  const readable = (value: string) => centsFrom(value) !== undefined || t('amountNeeded')
  const long = (value: string) => value.trim().length >= 10 || t('reasonNeeded')
  return (
    <form
      className="stack"
      noValidate
      onSubmit={form.handleSubmit(({ on, settled: euros, reason }) =>
        act.act({ of, body: { on, reason, settledCents: centsFrom(euros) ?? 0 } }),
      )}
    >
      <p className="utrecht-paragraph">{t('settleWords')}</p>
      <FormDateField control={form.control} name="on" label={t('on')} />
      <TextField
        label={t('settledEuros')}
        inputMode="decimal"
        error={errors.settled?.message}
        {...form.register('settled', { validate: readable })}
      />
      <Follows of={of} cents={centsFrom(typed)} />
      <TextArea
        label={t('reason')}
        description={t('noPerson')}
        error={errors.reason?.message}
        {...form.register('reason', { validate: long })}
      />
      <FormEnd verb={word('do-settle')} {...act} says={says} onCancel={onDone} danger />
    </form>
  )
}

function Follows({ of: { paidCents }, cents }: { of: Grant; cents: number | undefined }) {
  const t = useText(grantForms)
  const { money } = useMoney()
  if (cents === undefined) return null
  const left = cents - paidCents
  const amount = money(Math.abs(left))
  return (
    <p className="utrecht-paragraph" aria-live="polite">
      {t('paidSoFar', { amount: money(paidCents) })}{' '}
      <strong>
        {left === 0 && t('even')}
        {left > 0 && t('stillToPay', { amount })}
        {left < 0 && t('goesBack', { amount })}
      </strong>
    </p>
  )
}
