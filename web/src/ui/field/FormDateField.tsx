import type { Control, FieldPath, FieldValues } from 'react-hook-form'
import { Controller } from 'react-hook-form'
import { useText } from '../../platform/language/text.ts'
import { DateField } from './DateField.tsx'
import { dateText } from './date.text.ts'
import { isDay } from './day-parts.ts'
import type { FieldWords } from './Field.tsx'

type Props<Values extends FieldValues> = Omit<FieldWords, 'error'> & {
  control: Control<Values>
  name: FieldPath<Values>
}

/** A day of a form: one that exists, or none where it is optional. */
export function FormDateField<Values extends FieldValues>(props: Props<Values>) {
  const { control, name, ...words } = props
  const t = useText(dateText)
  const isRight = (day: string) => (day === '' && words.optional) || isDay(day) || t('wrong')
  return (
    <Controller
      control={control}
      name={name}
      rules={{ validate: isRight }}
      render={({ field: { ref: _, ...field }, fieldState }) => (
        <DateField {...words} error={fieldState.error?.message} {...field} />
      )}
    />
  )
}
