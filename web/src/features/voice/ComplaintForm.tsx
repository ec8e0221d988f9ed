import { useAct } from '../../platform/api/act.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { Checkbox } from '../../ui/field/Checkbox.tsx'
import { FormDateField } from '../../ui/field/FormDateField.tsx'
import { RadioGroup } from '../../ui/field/RadioGroup.tsx'
import { Select } from '../../ui/field/Select.tsx'
import { TextArea } from '../../ui/field/TextArea.tsx'
import { useVoiceRefusal } from './useVoiceRefusal.ts'
import type { NewComplaint, Voice } from './voice.api.ts'
import { recordComplaint, voiceRead } from './voice.api.ts'
import { voiceText } from './voice.text.ts'
import { workerOptions } from './worker-options.ts'

type Props = { caseId: string; voice: Voice; onDone: () => void }
type Values = Omit<NewComplaint, 'aboutPersonId'> & { aboutPersonId: string }

const addressees = ['team', 'organisation', 'complaints-officer', 'municipality'] as const

/** Her complaint in her words, whom it is about, and who should hear it. */
export function ComplaintForm({ caseId, voice, onDone }: Props) {
  const t = useText(voiceText)
  const says = useVoiceRefusal()
  const { today } = useDates()
  const record = useAct(recordComplaint, { refresh: voiceRead(caseId), onDone })
  const { register, control, handleSubmit, formState } = useForm<Values>({
    defaultValues: { words: '', receivedOn: today, aboutPersonId: '', tellManager: false },
  })
  const save = handleSubmit(({ words, aboutPersonId, ...rest }) =>
    record.act({
      caseId,
      body: { ...rest, words: words.trim(), aboutPersonId: aboutPersonId || null },
    }),
  )
  const { errors } = formState
  return (
    <form className="stack" noValidate onSubmit={save}>
      <p>{t('complainLead', { days: voice.answerDays })}</p>
      <TextArea
        label={t('complaint')}
        maxLength={2000}
        error={errors.words?.message}
        {...register('words', { validate: (typed) => typed.trim() !== '' || t('choose') })}
      />
      <FormDateField control={control} name="receivedOn" label={t('receivedOn')} />
      <Select
        label={t('about')}
        description={t('aboutHint')}
        optional
        options={workerOptions(voice.workers)}
        {...register('aboutPersonId')}
      />
      <RadioGroup
        label={t('addressedTo')}
        options={addressees.map((value) => ({ value, label: t(value) }))}
        error={errors.addressedTo?.message}
        {...register('addressedTo', { required: t('choose') })}
      />
      <Checkbox
        label={t('tellManager')}
        description={t('tellManagerHint')}
        {...register('tellManager')}
      />
      <FormEnd verb={t('save')} {...record} says={says} onCancel={onDone} />
    </form>
  )
}
