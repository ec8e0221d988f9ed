import { useAct } from '../../platform/api/act.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { FormDateField } from '../../ui/field/FormDateField.tsx'
import { Select } from '../../ui/field/Select.tsx'
import { TextArea } from '../../ui/field/TextArea.tsx'
import type { Question } from './escalations.api.ts'
import { afterEscalation, ask } from './escalations.api.ts'
import { levelWords, verbText } from './escalations.text.ts'
import { useEscalationRefusal } from './useEscalationRefusal.ts'

const levels = ['team', 'coordinator', 'process-director', 'policy'] as const

/** The question, since when it is stuck, what was tried, and of whom it is asked. */
export function AskForm({ caseId, onDone }: { caseId: string; onDone: () => void }) {
  const t = useText(verbText)
  const level = useText(levelWords)
  const { says } = useEscalationRefusal()
  const { today } = useDates()
  const act = useAct(ask, { refresh: afterEscalation(caseId), onDone })
  const { register, control, handleSubmit, formState } = useForm<Question>({
    defaultValues: { question: '', tried: '', stuckSince: today, policyQuestion: '' },
  })
  const { errors } = formState
  const save = handleSubmit(({ policyQuestion, ...body }) =>
    act.act({ caseId, body: { ...body, ...(policyQuestion && { policyQuestion }) } }),
  )
  return (
    <form className="stack" noValidate onSubmit={save}>
      <Select
        label={t('ofWhom')}
        description={t('ofWhomHint')}
        options={levels.map((value) => ({ value, label: level(value) }))}
        error={errors.level?.message}
        {...register('level', { required: t('choose') })}
      />
      <TextArea
        label={t('question')}
        description={t('questionHint')}
        maxLength={2000}
        error={errors.question?.message}
        {...register('question', { required: t('say') })}
      />
      <TextArea
        label={t('tried')}
        maxLength={2000}
        error={errors.tried?.message}
        {...register('tried', { required: t('say') })}
      />
      <FormDateField control={control} name="stuckSince" label={t('stuckSince')} />
      <TextArea
        label={t('policyQuestion')}
        description={t('policyHint')}
        optional
        maxLength={2000}
        {...register('policyQuestion')}
      />
      <FormEnd verb={t('send')} {...act} says={says} onCancel={onDone} />
    </form>
  )
}
