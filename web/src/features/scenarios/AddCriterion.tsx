import { useAct } from '../../platform/api/act.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { TextField } from '../../ui/field/TextField.tsx'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'
import { addCriterion, afterScenarios } from './scenarios.api.ts'
import { scenariosText } from './scenarios.text.ts'
import { useScenarioRefusal } from './useScenarioRefusal.ts'

/** One thing more that is looked at, for every option. */
export function AddCriterion({ questionId }: { questionId: string }) {
  const t = useText(scenariosText)
  return (
    <DialogButton verb={t('addCriterion')} icon="plus">
      {(close) => <CriterionForm questionId={questionId} onDone={close} />}
    </DialogButton>
  )
}

function CriterionForm({ questionId, onDone }: { questionId: string; onDone: () => void }) {
  const t = useText(scenariosText)
  const says = useScenarioRefusal()
  const act = useAct(addCriterion, { refresh: afterScenarios, onDone })
  const form = useForm({ defaultValues: { name: '' } })
  return (
    <form
      className="stack"
      noValidate
      onSubmit={form.handleSubmit(({ name }) => act.act({ questionId, name }))}
    >
      <TextField
        label={t('criterion')}
        error={form.formState.errors.name?.message}
        {...form.register('name', { required: t('required') })}
      />
      <FormEnd verb={t('save')} {...act} says={says} onCancel={onDone} />
    </form>
  )
}
