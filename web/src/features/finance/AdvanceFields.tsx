import { useFieldArray, useFormContext } from 'react-hook-form'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Button } from '../../ui/Button.tsx'
import { FormDateField } from '../../ui/field/FormDateField.tsx'
import { TextField } from '../../ui/field/TextField.tsx'
import type { AwardValues } from './grant-form.ts'
import { grantForms } from './grant-forms.text.ts'

/** Advances: how much, and by when each is paid. */
export function AdvanceFields() {
  const t = useText(grantForms)
  const { today } = useDates()
  const { control, register, formState } = useFormContext<AwardValues>()
  const { fields, append, remove } = useFieldArray({ control, name: 'instalments' })
  return (
    <>
      {fields.map(({ id }, at) => {
        const what = t('instalment', { nth: at + 1 })
        return (
          <fieldset key={id} className="finance-line">
            <legend>{what}</legend>
            <div className="finance-grid">
              <TextField
                label={t('amount')}
                inputMode="decimal"
                error={formState.errors.instalments?.[at]?.amount?.message}
                {...register(`instalments.${at}.amount`, { required: t('required') })}
              />
              <FormDateField
                control={control}
                name={`instalments.${at}.dueOn`}
                label={t('dueOn')}
              />
            </div>
            <div>
              <Button look="subtle" icon="minus" onPress={() => remove(at)}>
                {t('remove', { what })}
              </Button>
            </div>
          </fieldset>
        )
      })}
      <div>
        <Button icon="plus" onPress={() => append({ amount: '', dueOn: today })}>
          {t('addInstalment')}
        </Button>
      </div>
    </>
  )
}
