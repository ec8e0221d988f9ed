import type { Control, FieldPath, FieldValues } from 'react-hook-form'
import { Controller } from 'react-hook-form'
import { useText } from '../../platform/language/text.ts'
import { DateField } from '../../ui/field/DateField.tsx'
import { isDay } from '../../ui/field/day-parts.ts'
import { whereaboutsText } from './whereabouts.text.ts'

type Props<Values extends FieldValues> = {
  control: Control<Values>
  name: FieldPath<Values>
  label: string
}

/** A day that has to exist. */
export function DayControl<Values extends FieldValues>({ control, name, label }: Props<Values>) {
  const t = useText(whereaboutsText)
  return (
    <Controller
      control={control}
      name={name}
      rules={{ validate: (day) => isDay(day) || t('noDay') }}
      render={({ field: { ref: _, ...field }, fieldState }) => (
        <DateField label={label} error={fieldState.error?.message} {...field} />
      )}
    />
  )
}
