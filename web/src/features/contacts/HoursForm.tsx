import type { QueryKey } from '@tanstack/react-query'
import { Controller } from 'react-hook-form'
import { useAct } from '../../platform/api/act.ts'
import type { ActHeaders } from '../../platform/api/act-headers.ts'
import { dropDraft, keepDraft, recallDraft } from '../../platform/drafts/drafts.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { FormDateField } from '../../ui/field/FormDateField.tsx'
import { NumberStepper } from '../../ui/field/NumberStepper.tsx'
import { Select } from '../../ui/field/Select.tsx'
import { hourWords } from './hour-words.text.ts'
import type { HoursBody } from './hours.api.ts'
import { afterHours } from './hours.api.ts'
import { hourKinds } from './hours.choices.ts'
import { useHourRefusal } from './useHourRefusal.ts'
import { weekText } from './week.text.ts'

type Values = Omit<HoursBody, 'kind'> & { kind: HoursBody['kind'] | '' }

const habit = 'hours-habit'

/** What was chosen last, remembered in memory only. */
export const lastHours = () => recallDraft<Pick<Values, 'kind' | 'minutes'>>(habit, atFirst)
const atFirst = { kind: '' as const, minutes: 60 }

type Props = {
  values: Values
  perform: (body: HoursBody, headers: ActHeaders) => Promise<unknown>
  onDone: () => void
}

/** Hours without a case: which day, what, how long in steps of five minutes. */
export function HoursForm({ values, perform, onDone }: Props) {
  const t = useText(weekText)
  const word = useText(hourWords)
  const says = useHourRefusal()
  const form = useForm<Values>({ defaultValues: values })
  const { errors } = form.formState
  const act = useAct(perform, {
    refresh: afterHours as QueryKey[],
    onDone: () => {
      const { kind, minutes } = form.getValues()
      dropDraft(habit)
      keepDraft(habit, { kind, minutes })
      onDone()
    },
  })
  const save = form.handleSubmit(({ kind, ...rest }) => kind && act.act({ ...rest, kind }))
  const options = hourKinds.map((value) => ({ value, label: word(value) }))
  return (
    <form className="stack" noValidate onSubmit={save}>
      <FormDateField control={form.control} name="workedOn" label={t('day')} />
      <Select
        label={t('kind')}
        options={options}
        error={errors.kind?.message}
        {...form.register('kind', { required: t('choose') })}
      />
      <Controller
        control={form.control}
        name="minutes"
        rules={{ min: { value: 1, message: t('some') } }}
        render={({ field: { ref: _, ...field }, fieldState }) => (
          <NumberStepper
            label={t('minutes')}
            unit={t('minutesUnit')}
            step={5}
            max={1440}
            error={fieldState.error?.message}
            {...field}
          />
        )}
      />
      <FormEnd verb={t('save')} {...act} says={says} onCancel={onDone} />
    </form>
  )
}
