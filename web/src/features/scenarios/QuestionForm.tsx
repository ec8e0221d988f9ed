import { useAct } from '../../platform/api/act.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { TextArea } from '../../ui/field/TextArea.tsx'
import { TextField } from '../../ui/field/TextField.tsx'
import { codeOf } from './option-form.ts'
import { afterScenarios, openQuestion } from './scenarios.api.ts'
import { scenariosText } from './scenarios.text.ts'
import { useScenarioRefusal } from './useScenarioRefusal.ts'

const empty = { name: '', about: '', decider: '', source: '', criteria: '' }

/** Asks a question: what it is about, whose decision it is, and what is looked at. */
export function QuestionForm({ onDone }: { onDone: () => void }) {
  const t = useText(scenariosText)
  const says = useScenarioRefusal()
  const act = useAct(openQuestion, { refresh: afterScenarios, onDone })
  const form = useForm({ defaultValues: empty })
  const { errors } = form.formState
  const required = { required: t('required') }
  const save = ({ criteria, ...values }: typeof empty) =>
    act.act({
      ...values,
      slug: codeOf(values.name),
      criteria: criteria
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    })
  return (
    <form className="stack" noValidate onSubmit={form.handleSubmit(save)}>
      <TextField
        label={t('name')}
        error={errors.name?.message}
        {...form.register('name', required)}
      />
      <TextArea label={t('about')} optional {...form.register('about')} />
      <TextField
        label={t('decider')}
        error={errors.decider?.message}
        {...form.register('decider', required)}
      />
      <TextField
        label={t('source')}
        error={errors.source?.message}
        {...form.register('source', required)}
      />
      <TextArea
        label={t('criteria')}
        description={t('criteriaHint')}
        error={errors.criteria?.message}
        {...form.register('criteria', required)}
      />
      <FormEnd verb={t('save')} {...act} says={says} onCancel={onDone} />
    </form>
  )
}
