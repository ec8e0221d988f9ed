import type { UseFormReturn } from 'react-hook-form'
import { useText } from '../../platform/language/text.ts'
import { FormDateField } from '../../ui/field/FormDateField.tsx'
import { RadioGroup } from '../../ui/field/RadioGroup.tsx'
import { Select } from '../../ui/field/Select.tsx'
import { TextField } from '../../ui/field/TextField.tsx'
import type { FieldName, Values } from './kept-fields.ts'
import { choicesOf, isOptional, partKinds } from './kept-fields.ts'
import type { KeptKind, Network } from './network.api.ts'
import { networkText } from './network.text.ts'

type Props = { field: FieldName; kind: KeptKind; within: Network; form: UseFormReturn<Values> }

const days: readonly FieldName[] = ['endedOn', 'agreedOn', 'reviewOn']

/** One field of a form of the network. */
export function KeptField({ field, kind, within, form }: Props) {
  const t = useText(networkText)
  const optional = isOptional(kind, field)
  const words = { label: t(`field-${field}`), optional }
  if (days.includes(field)) return <FormDateField control={form.control} name={field} {...words} />
  const asked = form.register(field, optional ? {} : { required: t('required') })
  const error = form.formState.errors[field]?.message
  if (field === 'kind')
    return (
      <RadioGroup
        {...words}
        error={error}
        options={partKinds.map((value) => ({ value, label: t(value) }))}
        {...asked}
      />
    )
  const choices = choicesOf(field, within)
  if (choices) return <Select {...words} error={error} options={choices} {...asked} />
  return <TextField {...words} error={error} {...asked} />
}
