import type { UseFormReturn } from 'react-hook-form'
import { useText } from '../../../platform/language/text.ts'
import { FormDateField } from '../../../ui/field/FormDateField.tsx'
import { RadioGroup } from '../../../ui/field/RadioGroup.tsx'
import { TextField } from '../../../ui/field/TextField.tsx'
import { valueFrom } from './setting-values.ts'
import type { Setting } from './settings.api.ts'
import { settingsText } from './settings.text.ts'
import { useValueWords } from './useValueWords.ts'

export type SettingValues = { value: string; fromOn: string; reason: string }

type Props = { form: UseFormReturn<SettingValues>; of: Setting }

/** The field for a value, by its kind. */
export function SettingValueField({ form, of: setting }: Props) {
  const { kind, value } = setting
  const t = useText(settingsText)
  const say = useValueWords()
  const words = {
    label: t('newValue'),
    description: `${t('value')}: ${say(setting, value)}`,
  }
  if (kind === 'day') return <FormDateField control={form.control} name="value" {...words} />
  const wrong = kind === 'number' ? t('number') : t('required')
  const field = {
    ...words,
    error: form.formState.errors.value?.message,
    ...form.register('value', {
      validate: (typed) => valueFrom(kind, typed) !== undefined || wrong,
    }),
  }
  if (kind === 'yes-no') {
    const options = (['yes', 'no'] as const).map((answer) => ({ value: answer, label: t(answer) }))
    return <RadioGroup options={options} {...field} />
  }
  return <TextField {...field} {...(kind === 'number' && { inputMode: 'decimal' })} />
}
