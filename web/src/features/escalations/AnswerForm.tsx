import { useAct } from '../../platform/api/act.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { FormDateField } from '../../ui/field/FormDateField.tsx'
import { RadioGroup } from '../../ui/field/RadioGroup.tsx'
import { TextArea } from '../../ui/field/TextArea.tsx'
import type { Answering, EscalationPage } from './escalations.api.ts'
import { afterEscalation, answer } from './escalations.api.ts'
import { verbText } from './escalations.text.ts'
import { useEscalationRefusal } from './useEscalationRefusal.ts'

const kinds = ['answered', 'decided'] as const

type Props = { of: EscalationPage; onDone: () => void }

/** An answer or a decision, and by when it goes back down. */
export function AnswerForm({ of, onDone }: Props) {
  const t = useText(verbText)
  const { says } = useEscalationRefusal()
  const { today } = useDates()
  const act = useAct(answer, { refresh: afterEscalation(of.caseId), onDone })
  const { register, control, handleSubmit, formState } = useForm<Answering>({
    defaultValues: { words: '', backDownOn: today },
  })
  const save = handleSubmit((body) => act.act({ of, body }))
  return (
    <form className="stack" noValidate onSubmit={save}>
      <RadioGroup
        label={t('kind')}
        options={kinds.map((value) => ({ value, label: t(value) }))}
        error={formState.errors.kind?.message}
        {...register('kind', { required: t('choose') })}
      />
      <TextArea
        label={t('words')}
        maxLength={2000}
        error={formState.errors.words?.message}
        {...register('words', { required: t('say') })}
      />
      <FormDateField control={control} name="backDownOn" label={t('backDownOn')} />
      <FormEnd verb={t('save')} {...act} says={says} onCancel={onDone} />
    </form>
  )
}
