import { useAct } from '../../platform/api/act.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { FormDateField } from '../../ui/field/FormDateField.tsx'
import { RadioGroup } from '../../ui/field/RadioGroup.tsx'
import { TextArea } from '../../ui/field/TextArea.tsx'
import { scoreKey, scores } from './scores.ts'
import { useVoiceRefusal } from './useVoiceRefusal.ts'
import { rateHelp, voiceRead } from './voice.api.ts'
import { voiceText } from './voice.text.ts'

/** What she thinks of the help, in a number and, when she wants, in her words. */
export function RatingForm({ caseId, onDone }: { caseId: string; onDone: () => void }) {
  const t = useText(voiceText)
  const says = useVoiceRefusal()
  const { today } = useDates()
  const rate = useAct(rateHelp, { refresh: voiceRead(caseId), onDone })
  const { register, control, handleSubmit, formState } = useForm({
    defaultValues: { score: '', words: '', ratedOn: today },
  })
  const save = handleSubmit(({ score, words, ratedOn }) => {
    const said = words.trim() === '' ? {} : { words: words.trim() }
    rate.act({ caseId, body: { ratedOn, score: Number(score), ...said } })
  })
  return (
    <form className="stack" noValidate onSubmit={save}>
      <RadioGroup
        label={t('score')}
        options={scores.map((score) => ({ value: String(score), label: t(scoreKey(score)) }))}
        error={formState.errors.score?.message}
        {...register('score', { required: t('choose') })}
      />
      <TextArea label={t('words')} optional rows={3} maxLength={1000} {...register('words')} />
      <FormDateField control={control} name="ratedOn" label={t('ratedOn')} />
      <FormEnd verb={t('save')} {...rate} says={says} onCancel={onDone} />
    </form>
  )
}
