import { Controller } from 'react-hook-form'
import { useAct } from '../../platform/api/act.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { isTime } from '../../platform/language/moments.ts'
import { useText } from '../../platform/language/text.ts'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { FormDateField } from '../../ui/field/FormDateField.tsx'
import { NumberStepper } from '../../ui/field/NumberStepper.tsx'
import { Select } from '../../ui/field/Select.tsx'
import { TextField } from '../../ui/field/TextField.tsx'
import { kinds, outcomes } from './contacts.choices.ts'
import type { CorrectionValues } from './correction.ts'
import { correctionFrom, valuesOf } from './correction.ts'
import type { WeekContact } from './hours.api.ts'
import { afterHours, correctContact } from './hours.api.ts'
import { useHourRefusal } from './useHourRefusal.ts'
import { useOptions } from './useOptions.ts'
import { weekText } from './week.text.ts'

const parts = [
  ['directMinutes', 'direct'],
  ['indirectMinutes', 'indirect'],
  ['travelMinutes', 'travel'],
  ['thirdPartyMinutes', 'thirdParties'],
] as const

type Props = { of: WeekContact; onDone: () => void }

/** When it was, how it went, where, and how long. */
export function CorrectionForm({ of: contact, onDone }: Props) {
  const t = useText(weekText)
  const says = useHourRefusal()
  const form = useForm<CorrectionValues>({ defaultValues: valuesOf(contact) })
  const act = useAct(correctContact, { refresh: afterHours, onDone })
  const { errors } = form.formState
  const save = form.handleSubmit((values) =>
    act.act({ of: contact, body: correctionFrom(values, contact) }),
  )
  return (
    <form className="stack" noValidate onSubmit={save}>
      <FormDateField control={form.control} name="day" label={t('day')} />
      <TextField
        label={t('when')}
        type="time"
        error={errors.time?.message}
        {...form.register('time', { validate: (time) => isTime(time) || t('choose') })}
      />
      <Select
        label={t('outcome')}
        options={useOptions(outcomes)}
        error={errors.outcome?.message}
        {...form.register('outcome', { required: t('choose') })}
      />
      <Select label={t('where')} optional options={useOptions(kinds)} {...form.register('kind')} />
      {parts.map(([name, label]) => (
        <Controller
          key={name}
          control={form.control}
          name={name}
          render={({ field: { ref: _, ...field } }) => (
            <NumberStepper
              label={t(label)}
              unit={t('minutesUnit')}
              step={5}
              max={1440}
              {...field}
            />
          )}
        />
      ))}
      <FormEnd verb={t('save')} {...act} says={says} onCancel={onDone} />
    </form>
  )
}
