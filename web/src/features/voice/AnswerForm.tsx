import { useAct } from '../../platform/api/act.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { TextArea } from '../../ui/field/TextArea.tsx'
import { useVoiceRefusal } from './useVoiceRefusal.ts'
import type { Complaint } from './voice.api.ts'
import { answerComplaint, voiceRead } from './voice.api.ts'
import { voiceText } from './voice.text.ts'

type Props = { caseId: string; complaint: Complaint; onDone: () => void }

/** What she was answered, after she heard it herself. */
export function AnswerForm({ caseId, complaint, onDone }: Props) {
  const t = useText(voiceText)
  const says = useVoiceRefusal()
  const reply = useAct(answerComplaint, { refresh: voiceRead(caseId), onDone })
  const { register, handleSubmit, formState } = useForm({ defaultValues: { answer: '' } })
  const save = handleSubmit(({ answer }) => reply.act({ caseId, complaint, answer: answer.trim() }))
  return (
    <form className="stack" noValidate onSubmit={save}>
      <p>{t('answerLead')}</p>
      <TextArea
        label={t('answer')}
        maxLength={2000}
        error={formState.errors.answer?.message}
        {...register('answer', { validate: (typed) => typed.trim() !== '' || t('choose') })}
      />
      <FormEnd verb={t('save')} {...reply} says={says} onCancel={onDone} />
    </form>
  )
}
