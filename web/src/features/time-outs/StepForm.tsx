import type { QueryKey } from '@tanstack/react-query'
import type { UseFormReturn } from 'react-hook-form'
import { useAct } from '../../platform/api/act.ts'
import type { ActHeaders } from '../../platform/api/act-headers.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { FormDateField } from '../../ui/field/FormDateField.tsx'
import type { Option } from '../../ui/field/Select.tsx'
import { Select } from '../../ui/field/Select.tsx'
import { TextArea } from '../../ui/field/TextArea.tsx'
import { TextField } from '../../ui/field/TextField.tsx'
import { timeOutSteps } from './time-out-steps.text.ts'
import { useTimeOutRefusal } from './useTimeOutRefusal.ts'

/** What a step asks for: a day, one of many, a number, or words. */
export type StepField = {
  name: string
  label: string
  description?: string
  kind: 'day' | 'choice' | 'words' | 'number' | 'line'
  options?: readonly Option[]
  optional?: boolean
  /** What stands there first. */
  value?: string
}

export type Values = Record<string, string>

type Props = {
  verb: string
  fields: readonly StepField[]
  send: (values: Values, headers: ActHeaders) => Promise<unknown>
  refresh: readonly QueryKey[]
  onDone: () => void
  danger?: boolean
}

/** A step with a stay: asks what it needs, and says why it was refused. */
export function StepForm({ verb, fields, send, refresh, onDone, danger = false }: Props) {
  const says = useTimeOutRefusal()
  const act = useAct(send, { refresh, onDone })
  const defaultValues = Object.fromEntries(fields.map(({ name, value = '' }) => [name, value]))
  const form = useForm<Values>({ defaultValues })
  return (
    <form className="stack" noValidate onSubmit={form.handleSubmit((values) => act.act(values))}>
      {fields.map((field) => (
        <FieldOf key={field.name} field={field} form={form} />
      ))}
      <FormEnd verb={verb} {...act} says={says} onCancel={onDone} danger={danger} />
    </form>
  )
}

type FieldProps = { field: StepField; form: UseFormReturn<Values> }

function FieldOf({ field, form }: FieldProps) {
  const t = useText(timeOutSteps)
  const { name, label, kind, optional = false, options = [], description } = field
  const words = { label, ...(optional && { optional }), ...(description && { description }) }
  if (kind === 'day') return <FormDateField control={form.control} name={name} {...words} />
  const error = form.formState.errors[name]?.message
  const given = form.register(name, optional ? {} : { required: t('choose') })
  if (kind === 'words') return <TextArea {...words} error={error} {...given} />
  if (kind === 'line') return <TextField {...words} maxLength={40} error={error} {...given} />
  if (kind === 'number')
    return <TextField {...words} inputMode="numeric" error={error} {...given} />
  return <Select {...words} options={options} error={error} {...given} />
}

/** What was filled in, without what was left empty. */
export const filled = (values: Values) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''))
