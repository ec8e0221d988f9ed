import { useFieldArray, useFormContext } from 'react-hook-form'
import { useText } from '../../platform/language/text.ts'
import { Button } from '../../ui/Button.tsx'
import { TextArea } from '../../ui/field/TextArea.tsx'
import type { AwardValues } from './grant-form.ts'
import { grantForms } from './grant-forms.text.ts'

/** Conditions of an award, each in words. */
export function ConditionFields() {
  const t = useText(grantForms)
  const { control, register, formState } = useFormContext<AwardValues>()
  const { fields, append, remove } = useFieldArray({ control, name: 'conditions' })
  return (
    <>
      {fields.map(({ id }, at) => {
        const what = t('condition', { nth: at + 1 })
        return (
          <div key={id} className="finance-line">
            <TextArea
              label={what}
              rows={2}
              error={formState.errors.conditions?.[at]?.words?.message}
              {...register(`conditions.${at}.words`, { required: t('required') })}
            />
            <div>
              <Button look="subtle" icon="minus" onPress={() => remove(at)}>
                {t('remove', { what })}
              </Button>
            </div>
          </div>
        )
      })}
      <div>
        <Button icon="plus" onPress={() => append({ words: '' })}>
          {t('addCondition')}
        </Button>
      </div>
    </>
  )
}
