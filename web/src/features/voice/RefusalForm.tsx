import { useAct } from '../../platform/api/act.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { Select } from '../../ui/field/Select.tsx'
import { TextArea } from '../../ui/field/TextArea.tsx'
import { useVoiceRefusal } from './useVoiceRefusal.ts'
import type { Voice } from './voice.api.ts'
import { refuseWorker, voiceRead } from './voice.api.ts'
import { voiceText } from './voice.text.ts'
import { workerOptions } from './worker-options.ts'

type Props = { caseId: string; workers: Voice['workers']; onDone: () => void }

/** With whom she does not want to work; she owes nobody a reason. */
export function RefusalForm({ caseId, workers, onDone }: Props) {
  const t = useText(voiceText)
  const says = useVoiceRefusal()
  const refuse = useAct(refuseWorker, { refresh: voiceRead(caseId), onDone })
  const { register, handleSubmit, formState } = useForm({
    defaultValues: { personId: '', reason: '' },
  })
  const save = handleSubmit(({ personId, reason }) => {
    const said = reason.trim() === '' ? {} : { reason: reason.trim() }
    refuse.act({ caseId, body: { personId, ...said } })
  })
  return (
    <form className="stack" noValidate onSubmit={save}>
      <p>{t('refuseLead')}</p>
      <Select
        label={t('worker')}
        options={workerOptions(workers)}
        error={formState.errors.personId?.message}
        {...register('personId', { required: t('choose') })}
      />
      <TextArea label={t('reason')} optional rows={3} maxLength={1000} {...register('reason')} />
      <FormEnd verb={t('save')} {...refuse} says={says} onCancel={onDone} />
    </form>
  )
}
