import { useWatch } from 'react-hook-form'
import { useAct } from '../../platform/api/act.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { FormDateField } from '../../ui/field/FormDateField.tsx'
import { RadioGroup } from '../../ui/field/RadioGroup.tsx'
import { TextArea } from '../../ui/field/TextArea.tsx'
import { TextField } from '../../ui/field/TextField.tsx'
import type { ChoiceBody, Question } from './scenarios.api.ts'
import { afterScenarios, recordChoice } from './scenarios.api.ts'
import { scenariosText } from './scenarios.text.ts'
import { useScenarioRefusal } from './useScenarioRefusal.ts'

type Values = {
  kind: ChoiceBody['kind']
  optionId: string
  decidedOn: string
  decider: string
  reason: string
}

/** Records what was decided, with its reason and its day. What stood before stays in the history. */
export function ChoiceForm({ of, onDone }: { of: Question; onDone: () => void }) {
  const t = useText(scenariosText)
  const says = useScenarioRefusal()
  const { today } = useDates()
  const act = useAct(recordChoice, { refresh: afterScenarios, onDone })
  const { id: questionId, version, decider, options } = of
  const form = useForm<Values>({
    defaultValues: { kind: 'chosen', optionId: '', decidedOn: today, decider, reason: '' },
  })
  const kind = useWatch({ control: form.control, name: 'kind' })
  const { errors } = form.formState
  const required = { required: t('required') }
  const save = (values: Values) =>
    act.act({
      questionId,
      version,
      body: { ...values, optionId: values.kind === 'taken-back' ? null : values.optionId },
    })
  const kinds = [
    { value: 'chosen', label: t('sayChosen') },
    { value: 'assumed', label: t('sayAssumed') },
    ...(of.standing ? [{ value: 'taken-back', label: t('sayBack') }] : []),
  ]
  return (
    <form className="stack" noValidate onSubmit={form.handleSubmit(save)}>
      <RadioGroup label={t('what')} options={kinds} {...form.register('kind')} />
      {kind !== 'taken-back' && (
        <RadioGroup
          label={t('option')}
          options={options.map(({ id, name }) => ({ value: id, label: name }))}
          error={errors.optionId?.message}
          {...form.register('optionId', required)}
        />
      )}
      <FormDateField control={form.control} name="decidedOn" label={t('decidedOn')} />
      <TextField
        label={t('decider')}
        error={errors.decider?.message}
        {...form.register('decider', required)}
      />
      <TextArea
        label={t('reason')}
        error={errors.reason?.message}
        {...form.register('reason', required)}
      />
      <FormEnd verb={t('save')} {...act} says={says} onCancel={onDone} />
    </form>
  )
}
