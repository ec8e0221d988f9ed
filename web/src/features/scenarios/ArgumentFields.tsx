import { useFieldArray, useFormContext } from 'react-hook-form'
import { useText } from '../../platform/language/text.ts'
import { Button } from '../../ui/Button.tsx'
import { RadioGroup } from '../../ui/field/RadioGroup.tsx'
import { TextArea } from '../../ui/field/TextArea.tsx'
import { TextField } from '../../ui/field/TextField.tsx'
import type { OptionValues } from './option-form.ts'
import { scenariosText } from './scenarios.text.ts'

/** What speaks for and against an option, and who says so. */
export function ArgumentFields() {
  const t = useText(scenariosText)
  const { control } = useFormContext<OptionValues>()
  const { fields, append, remove } = useFieldArray({ control, name: 'arguments' })
  return (
    <>
      {fields.map(({ id }, at) => (
        <OneArgument key={id} at={at} onRemove={() => remove(at)} />
      ))}
      <div>
        <Button
          icon="plus"
          onPress={() => append({ side: 'for', note: '', saidBy: '', source: '' })}
        >
          {t('addArgument')}
        </Button>
      </div>
    </>
  )
}

function OneArgument({ at, onRemove }: { at: number; onRemove: () => void }) {
  const t = useText(scenariosText)
  const { register, formState } = useFormContext<OptionValues>()
  const errors = formState.errors.arguments?.[at]
  const required = { required: t('required') }
  return (
    <fieldset className="scenario-part">
      <legend>{`${t('argument')} ${at + 1}`}</legend>
      <RadioGroup
        label={t('side')}
        options={[
          { value: 'for', label: t('for') },
          { value: 'against', label: t('against') },
        ]}
        {...register(`arguments.${at}.side`)}
      />
      <TextArea
        label={t('argument')}
        error={errors?.note?.message}
        {...register(`arguments.${at}.note`, required)}
      />
      <div className="scenario-grid">
        <TextField
          label={t('saidBy')}
          error={errors?.saidBy?.message}
          {...register(`arguments.${at}.saidBy`, required)}
        />
        <TextField
          label={t('source')}
          error={errors?.source?.message}
          {...register(`arguments.${at}.source`, required)}
        />
      </div>
      <div>
        <Button look="subtle" icon="minus" onPress={onRemove}>
          {t('remove')}
        </Button>
      </div>
    </fieldset>
  )
}
