import type { UseFormReturn } from 'react-hook-form'
import { useText } from '../../platform/language/text.ts'
import { FormDateField } from '../../ui/field/FormDateField.tsx'
import { RadioGroup } from '../../ui/field/RadioGroup.tsx'
import { TextArea } from '../../ui/field/TextArea.tsx'
import { TextField } from '../../ui/field/TextField.tsx'
import type { FieldName, Values } from './steps.ts'
import { choicesOf, days, isOptional, long } from './steps.ts'
import type { Application, Verb } from './zone.api.ts'
import { zoneFields } from './zone-fields.text.ts'

type Props = {
  field: FieldName
  verb: Verb | 'receive'
  of: Application | undefined
  form: UseFormReturn<Values>
}

/** One field of a form of the register. */
export function StepField({ field, verb, of, form }: Props) {
  const t = useText(zoneFields)
  const optional = isOptional(verb, field)
  const hint = hints.find((known) => known === field)
  const words = {
    label: t(`field-${field}`),
    optional,
    ...(hint && { description: t(`hint-${hint}`) }),
  }
  if (days.includes(field)) return <FormDateField control={form.control} name={field} {...words} />
  const asked = form.register(field, optional ? {} : { required: t('required') })
  const error = form.formState.errors[field]?.message
  const choices = choicesOf(field, of)
  if (choices) {
    const options = choices.map((value) => ({ value, label: t(value) }))
    return <RadioGroup {...words} error={error} options={options} {...asked} />
  }
  if (long.includes(field)) return <TextArea {...words} error={error} {...asked} />
  return <TextField {...words} error={error} {...asked} />
}

const hints = ['representative', 'announcedOn', 'postedOn', 'lateBecause', 'untilOn'] as const
