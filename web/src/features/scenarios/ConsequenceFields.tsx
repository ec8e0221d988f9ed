import { useFieldArray, useFormContext } from 'react-hook-form'
import { useText } from '../../platform/language/text.ts'
import { Button } from '../../ui/Button.tsx'
import { Select } from '../../ui/field/Select.tsx'
import { TextArea } from '../../ui/field/TextArea.tsx'
import { TextField } from '../../ui/field/TextField.tsx'
import type { OptionValues } from './option-form.ts'
import { effects, elements } from './option-form.ts'
import { scenarioWords } from './scenario-words.text.ts'
import type { Question } from './scenarios.api.ts'
import { scenariosText } from './scenarios.text.ts'

/** What an option means, for an element of the approach by what is looked at. */
export function ConsequenceFields({ criteria }: Pick<Question, 'criteria'>) {
  const t = useText(scenariosText)
  const { control } = useFormContext<OptionValues>()
  const { fields, append, remove } = useFieldArray({ control, name: 'consequences' })
  const add = () =>
    append({
      element: 'whole',
      criterionId: criteria[0]?.id ?? '',
      effect: 'unknown',
      note: '',
      source: '',
    })
  return (
    <>
      {fields.map(({ id }, at) => (
        <OneConsequence key={id} at={at} criteria={criteria} onRemove={() => remove(at)} />
      ))}
      <div>
        <Button icon="plus" onPress={add}>
          {t('addConsequence')}
        </Button>
      </div>
    </>
  )
}

type Props = Pick<Question, 'criteria'> & { at: number; onRemove: () => void }

function OneConsequence({ at, criteria, onRemove }: Props) {
  const t = useText(scenariosText)
  const word = useText(scenarioWords)
  const { register, formState } = useFormContext<OptionValues>()
  const errors = formState.errors.consequences?.[at]
  const required = { required: t('required') }
  return (
    <fieldset className="scenario-part">
      <legend>{`${t('effect')} ${at + 1}`}</legend>
      <div className="scenario-grid">
        <Select
          label={t('element')}
          options={elements.map((value) => ({ value, label: word(value) }))}
          error={errors?.element?.message}
          {...register(`consequences.${at}.element`, required)}
        />
        <Select
          label={t('criterion')}
          options={criteria.map(({ id, name }) => ({ value: id, label: name }))}
          error={errors?.criterionId?.message}
          {...register(`consequences.${at}.criterionId`, required)}
        />
        <Select
          label={t('effect')}
          options={effects.map((value) => ({ value, label: word(value) }))}
          error={errors?.effect?.message}
          {...register(`consequences.${at}.effect`, required)}
        />
      </div>
      <TextArea
        label={t('note')}
        error={errors?.note?.message}
        {...register(`consequences.${at}.note`, required)}
      />
      <TextField
        label={t('source')}
        error={errors?.source?.message}
        {...register(`consequences.${at}.source`, required)}
      />
      <div>
        <Button look="subtle" icon="minus" onPress={onRemove}>
          {t('remove')}
        </Button>
      </div>
    </fieldset>
  )
}
