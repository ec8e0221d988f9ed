import { useFieldArray, useFormContext } from 'react-hook-form'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { Button } from '../../ui/Button.tsx'
import { FormDateField } from '../../ui/field/FormDateField.tsx'
import { RadioGroup } from '../../ui/field/RadioGroup.tsx'
import { TextField } from '../../ui/field/TextField.tsx'
import type { AwardValues } from './grant-form.ts'
import { grantForms } from './grant-forms.text.ts'
import { grantWords } from './grant-words.text.ts'

const owners = ['organisation', 'municipality'] as const

/** What was agreed with a day: who owes what by when. */
export function AgreementFields() {
  const t = useText(grantForms)
  const word = useText(grantWords)
  const { today } = useDates()
  const { control, register, formState } = useFormContext<AwardValues>()
  const { fields, append, remove } = useFieldArray({ control, name: 'dues' })
  return (
    <>
      {fields.map(({ id }, at) => {
        const title = t('agreement', { nth: at + 1 })
        return (
          <fieldset key={id} className="finance-line">
            <legend>{title}</legend>
            <div className="finance-grid">
              <TextField
                label={t('whatAgreed')}
                error={formState.errors.dues?.[at]?.what?.message}
                {...register(`dues.${at}.what`, { required: t('required') })}
              />
              <FormDateField control={control} name={`dues.${at}.dueOn`} label={t('dueOn')} />
              <RadioGroup
                label={t('owner')}
                options={owners.map((value) => ({ value, label: word(value) }))}
                {...register(`dues.${at}.owner`)}
              />
            </div>
            <div>
              <Button look="subtle" icon="minus" onPress={() => remove(at)}>
                {t('remove', { what: title })}
              </Button>
            </div>
          </fieldset>
        )
      })}
      <div>
        <Button
          icon="plus"
          onPress={() => append({ owner: 'organisation', what: '', dueOn: today })}
        >
          {t('addAgreement')}
        </Button>
      </div>
    </>
  )
}
