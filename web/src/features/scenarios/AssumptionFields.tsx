import { useQuery } from '@tanstack/react-query'
import { Controller, useFormContext } from 'react-hook-form'
import { useText } from '../../platform/language/text.ts'
import { Checkbox } from '../../ui/field/Checkbox.tsx'
import { Fieldset } from '../../ui/field/Fieldset.tsx'
import { Select } from '../../ui/field/Select.tsx'
import { TextField } from '../../ui/field/TextField.tsx'
import type { OptionValues } from './option-form.ts'
import { facilityNames, numberNames } from './option-form.ts'
import { outcomesText } from './outcomes.text.ts'
import { scenarioWords } from './scenario-words.text.ts'
import type { Question } from './scenarios.api.ts'
import { versions } from './scenarios.api.ts'
import { scenariosText } from './scenarios.text.ts'

/** What an option assumes: figures, what stands or not, and who bears the team; each with its source. */
export function AssumptionFields({ organisations }: Pick<Question, 'organisations'>) {
  const t = useText(scenariosText)
  const outcomes = useText(outcomesText)
  const word = useText(scenarioWords)
  const { register } = useFormContext<OptionValues>()
  const stands = [
    { value: '1', label: word('stands') },
    { value: '0', label: word('stands-not') },
  ]
  const source = (name: (typeof numberNames)[number] | (typeof facilityNames)[number]) => (
    <TextField
      label={t('sourceOf', { name: word(name) })}
      optional
      {...register(`assumptions.${name}.source`)}
    />
  )
  return (
    <>
      <BaseVersion />
      <p className="soft">{outcomes('emptyIsBudget')}</p>
      {numberNames.map((name) => (
        <div key={name} className="scenario-pair">
          <TextField
            label={word(name)}
            optional
            inputMode="decimal"
            {...register(`assumptions.${name}.value`)}
          />
          {source(name)}
        </div>
      ))}
      {facilityNames.map((name) => (
        <div key={name} className="scenario-pair">
          <Select
            label={word(name)}
            optional
            options={stands}
            {...register(`assumptions.${name}.value`)}
          />
          {source(name)}
        </div>
      ))}
      <Parties organisations={organisations} />
    </>
  )
}

// The versions arrive later than the form: without a hold on it, a choice that is not offered yet is lost.
function BaseVersion() {
  const t = useText(scenariosText)
  const { control } = useFormContext<OptionValues>()
  const { data = [] } = useQuery(versions)
  return (
    <Controller
      control={control}
      name="baseVersionId"
      render={({ field: { ref: _, ...field } }) => (
        <Select
          label={t('base')}
          optional
          options={data.map(({ id, name }) => ({ value: id, label: name }))}
          {...field}
        />
      )}
    />
  )
}

function Parties({ organisations }: Pick<Question, 'organisations'>) {
  const t = useText(scenariosText)
  const { control } = useFormContext<OptionValues>()
  return (
    <Controller
      control={control}
      name="organisationIds"
      render={({ field: { value, onChange } }) => (
        <Fieldset label={t('parties')}>
          <div className="row">
            {organisations.map(({ id, name }) => (
              <Checkbox
                key={id}
                label={name}
                checked={value.includes(id)}
                onChange={(event) =>
                  onChange(
                    event.target.checked ? [...value, id] : value.filter((one) => one !== id),
                  )
                }
              />
            ))}
          </div>
        </Fieldset>
      )}
    />
  )
}
