import { useAct } from '../../platform/api/act.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { FormDateField } from '../../ui/field/FormDateField.tsx'
import { Select } from '../../ui/field/Select.tsx'
import { TextArea } from '../../ui/field/TextArea.tsx'
import { safetyRead } from './safety.api.ts'
import type { NewSleepingPlace } from './sleeping.api.ts'
import { recordSleepingPlace } from './sleeping.api.ts'
import { sleepingText } from './sleeping.text.ts'
import { useSafetyRefusal } from './useSafetyRefusal.ts'

const kinds = [
  'own-home',
  'with-somebody',
  'shelter',
  'street',
  'sheltered-housing',
  'time-out',
  'other',
  'unknown',
] as const satisfies readonly NewSleepingPlace['kind'][]

/** Where she sleeps from some day on. */
export function SleepingPlaceForm({ caseId, onDone }: { caseId: string; onDone: () => void }) {
  const t = useText(sleepingText)
  const says = useSafetyRefusal()
  const { today } = useDates()
  const record = useAct(recordSleepingPlace, { refresh: safetyRead(caseId), onDone })
  const { register, control, handleSubmit, formState } = useForm<NewSleepingPlace>({
    defaultValues: { place: '', fromOn: today },
  })
  const save = handleSubmit((body) => record.act({ caseId, body }))
  return (
    <form className="stack" noValidate onSubmit={save}>
      <p>{t('lead')}</p>
      <Select
        label={t('kind')}
        options={kinds.map((value) => ({ value, label: t(value) }))}
        error={formState.errors.kind?.message}
        {...register('kind', { required: t('choose') })}
      />
      <FormDateField control={control} name="fromOn" label={t('fromOn')} />
      <TextArea
        label={t('place')}
        description={t('placeHint')}
        optional
        maxLength={500}
        {...register('place')}
      />
      <FormEnd verb={t('save')} {...record} says={says} onCancel={onDone} />
    </form>
  )
}
