import { useAct } from '../../platform/api/act.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { FormDateField } from '../../ui/field/FormDateField.tsx'
import { RadioGroup } from '../../ui/field/RadioGroup.tsx'
import { TextArea } from '../../ui/field/TextArea.tsx'
import { TextField } from '../../ui/field/TextField.tsx'
import type { NewRequest } from './requests.api.ts'
import { afterRequests, askRequest } from './requests.api.ts'
import { requestsText } from './requests.text.ts'
import { useNetworkRefusal } from './useNetworkRefusal.ts'

const kinds = ['registrations', 'applications', 'council', 'other'] as const

/** What the municipality asks, and by when. */
export function RequestForm({ onDone }: { onDone: () => void }) {
  const t = useText(requestsText)
  const says = useNetworkRefusal()
  const { today } = useDates()
  const act = useAct(askRequest, { refresh: afterRequests, onDone })
  const form = useForm<NewRequest>({ defaultValues: { askedBy: '', question: '', dueOn: today } })
  const { errors } = form.formState
  const required = { required: t('required') }
  return (
    <form className="stack" noValidate onSubmit={form.handleSubmit((values) => act.act(values))}>
      <RadioGroup
        label={t('kind')}
        options={kinds.map((value) => ({ value, label: t(value) }))}
        error={errors.kind?.message}
        {...form.register('kind', required)}
      />
      <TextField
        label={t('askedBy')}
        description={t('askedByHint')}
        error={errors.askedBy?.message}
        {...form.register('askedBy', required)}
      />
      <TextArea
        label={t('question')}
        error={errors.question?.message}
        {...form.register('question', required)}
      />
      <FormDateField control={form.control} name="dueOn" label={t('dueOn')} />
      <FormEnd verb={t('save')} {...act} says={says} onCancel={onDone} />
    </form>
  )
}
