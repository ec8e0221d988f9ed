import type { Control } from 'react-hook-form'
import { Controller } from 'react-hook-form'
import { useText } from '../../platform/language/text.ts'
import { NumberStepper } from '../../ui/field/NumberStepper.tsx'
import { contactFormText } from './contact-form.text.ts'
import type { ContactValues } from './contact-form.ts'

type Props = {
  control: Control<ContactValues>
  name: 'directMinutes' | 'indirectMinutes' | 'travelMinutes' | 'thirdPartyMinutes'
  label: string
}

const mostMinutes = 1440

/** Minutes, by steps of five. */
export function MinutesField({ control, name, label }: Props) {
  const t = useText(contactFormText)
  return (
    <Controller
      control={control}
      name={name}
      render={({ field: { ref: _, ...field } }) => (
        <NumberStepper
          label={label}
          unit={t('minutesUnit')}
          step={5}
          max={mostMinutes}
          {...field}
        />
      )}
    />
  )
}
