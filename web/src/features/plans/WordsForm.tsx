import { useAct } from '../../platform/api/act.ts'
import type { ActHeaders } from '../../platform/api/act-headers.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { TextArea } from '../../ui/field/TextArea.tsx'
import { planText } from './plan.text.ts'
import { planRead } from './plans.api.ts'
import { usePlanRefusal } from './usePlanRefusal.ts'

type Props = {
  caseId: string
  label: string
  most: number
  record: (words: string, headers: ActHeaders) => Promise<unknown>
  onDone: () => void
}

/** A few sentences that become part of her plan. */
export function WordsForm({ caseId, label, most, record, onDone }: Props) {
  const t = useText(planText)
  const says = usePlanRefusal()
  const kept = useAct(record, { refresh: planRead(caseId), onDone })
  const { register, handleSubmit, formState } = useForm({ defaultValues: { words: '' } })
  return (
    <form
      className="stack"
      noValidate
      onSubmit={handleSubmit(({ words }) => kept.act(words.trim()))}
    >
      <TextArea
        label={label}
        rows={3}
        maxLength={most}
        error={formState.errors.words?.message}
        {...register('words', { validate: (typed) => typed.trim() !== '' || t('required') })}
      />
      <FormEnd verb={t('save')} {...kept} says={says} onCancel={onDone} />
    </form>
  )
}
