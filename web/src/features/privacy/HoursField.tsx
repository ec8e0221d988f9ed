import type { Control } from 'react-hook-form'
import { Controller } from 'react-hook-form'
import { useText } from '../../platform/language/text.ts'
import { NumberStepper } from '../../ui/field/NumberStepper.tsx'
import type { AskedValues } from './emergency-form.ts'
import { openEmergencyText } from './open-emergency.text.ts'

const [fewest, most] = [1, 8]

/** For how many hours; after that it ends by itself. */
export function HoursField({ control }: { control: Control<AskedValues> }) {
  const t = useText(openEmergencyText)
  return (
    <Controller
      control={control}
      name="hours"
      render={({ field: { ref: _, ...field } }) => (
        <NumberStepper
          label={t('hours')}
          description={t('hoursHint')}
          unit={t('hoursUnit')}
          step={1}
          min={fewest}
          max={most}
          {...field}
        />
      )}
    />
  )
}
