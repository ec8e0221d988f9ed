import { useAct } from '../../platform/api/act.ts'
import { useFaults } from '../../platform/api/useFaults.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useLanguage } from '../../platform/language/language.ts'
import { formatNumber, numberFrom } from '../../platform/language/numbers.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { FormDateField } from '../../ui/field/FormDateField.tsx'
import { TextArea } from '../../ui/field/TextArea.tsx'
import { TextField } from '../../ui/field/TextField.tsx'
import { NormTrial } from './NormTrial.tsx'
import { normsText } from './norms.text.ts'
import type { Norm } from './safeguards.api.ts'
import { safeguards, setNorm } from './safeguards.api.ts'

const faults = [
  'out-of-range',
  'not-in-steps',
  'in-the-past',
  'attention-not-before-signal',
] as const

/** A new value for a norm, from a day on, with the reason. */
export function NormForm({ of: { key, value }, onDone }: { of: Norm; onDone: () => void }) {
  const t = useText(normsText)
  const language = useLanguage()
  const { today } = useDates()
  const set = useAct(setNorm, { refresh: [safeguards.queryKey], onDone })
  const form = useForm({
    defaultValues: { value: formatNumber(value, language), fromOn: today, reason: '' },
  })
  const { errors } = form.formState
  const tried = numberFrom(form.watch('value'))
  useFaults(form, set.problem, (code) => t(faults.find((known) => known === code) ?? 'wrong'))
  const save = form.handleSubmit(({ value: typed, ...rest }) =>
    set.act({ key, body: { ...rest, value: numberFrom(typed) } }),
  )
  return (
    <form className="stack" noValidate onSubmit={save}>
      <p className="utrecht-paragraph soft">{t('changeWords')}</p>
      <TextField
        label={t('newValue')}
        inputMode="decimal"
        error={errors.value?.message}
        {...form.register('value', {
          validate: (typed) => Number.isFinite(numberFrom(typed)) || t('number'),
        })}
      />
      {Number.isFinite(tried) && tried >= 0 && tried !== value && (
        <NormTrial of={key} value={tried} />
      )}
      <FormDateField control={form.control} name="fromOn" label={t('from')} />
      <TextArea
        label={t('reason')}
        description={t('reasonHint')}
        maxLength={500}
        error={errors.reason?.message}
        {...form.register('reason', {
          validate: (typed) => typed.trim().length >= 10 || t('reasonShort'),
        })}
      />
      <FormEnd verb={t('save')} busy={set.busy} problem={set.problem} onCancel={onDone} />
    </form>
  )
}
