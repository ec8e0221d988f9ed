import type { UseFormReturn } from 'react-hook-form'
import { Controller } from 'react-hook-form'
import { useText } from '../../platform/language/text.ts'
import { DateField } from '../../ui/field/DateField.tsx'
import { TextField } from '../../ui/field/TextField.tsx'
import { contactFormText } from './contact-form.text.ts'
import type { ContactValues } from './contact-form.ts'
import { isWhen } from './contact-form.ts'

/** When it was, if it was not now. */
export function WhenFields({ form }: { form: UseFormReturn<ContactValues> }) {
  const t = useText(contactFormText)
  const rules = { validate: (_: string, all: ContactValues) => isWhen(all) || t('whenWrong') }
  return (
    <>
      <Controller
        control={form.control}
        name="day"
        rules={rules}
        render={({ field: { ref: _, ...field }, fieldState }) => (
          <DateField
            label={t('whenDay')}
            description={t('whenHint')}
            error={fieldState.error?.message}
            {...field}
          />
        )}
      />
      <TextField label={t('whenTime')} type="time" {...form.register('time')} />
    </>
  )
}
