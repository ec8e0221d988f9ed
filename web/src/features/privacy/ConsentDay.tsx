import type { Control } from 'react-hook-form'
import { Controller } from 'react-hook-form'
import { useText } from '../../platform/language/text.ts'
import { DateField } from '../../ui/field/DateField.tsx'
import { isDay } from '../../ui/field/day-parts.ts'
import { caseConsentsText } from './case-consents.text.ts'
import type { ConsentValues } from './consent-form.ts'

type Props = { control: Control<ConsentValues>; name: 'fromOn' | 'untilOn'; label: string }

/** The first or the last day on which a basis holds. */
export function ConsentDay({ control, name, label }: Props) {
  const t = useText(caseConsentsText)
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
