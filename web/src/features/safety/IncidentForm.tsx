import { useAct } from '../../platform/api/act.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { FormDateField } from '../../ui/field/FormDateField.tsx'
import { Select } from '../../ui/field/Select.tsx'
import { TextArea } from '../../ui/field/TextArea.tsx'
import type { NewIncident } from './safety.api.ts'
import { recordIncident, safetyRead } from './safety.api.ts'
import { safetyText } from './safety.text.ts'
import { useSafetyRefusal } from './useSafetyRefusal.ts'

const kinds = ['sexual', 'physical', 'threat', 'stalking', 'exploitation', 'robbery'] as const

/** What was done to her and when; danger first, recording after. */
export function IncidentForm({ caseId, onDone }: { caseId: string; onDone: () => void }) {
  const t = useText(safetyText)
  const says = useSafetyRefusal()
  const { today } = useDates()
  const record = useAct(recordIncident, { refresh: safetyRead(caseId), onDone })
  const { register, control, handleSubmit, formState } = useForm<NewIncident>({
    defaultValues: { words: '', occurredOn: today },
  })
  const save = handleSubmit((body) => record.act({ caseId, body }))
  return (
    <form className="stack" noValidate onSubmit={save}>
      <p>{t('recordLead')}</p>
      <Select
        label={t('kind')}
        options={kinds.map((value) => ({ value, label: t(value) }))}
        error={formState.errors.kind?.message}
        {...register('kind', { required: t('choose') })}
      />
      <FormDateField control={control} name="occurredOn" label={t('occurredOn')} />
      <TextArea label={t('words')} optional maxLength={2000} {...register('words')} />
      <FormEnd verb={t('save')} {...record} says={says} onCancel={onDone} />
    </form>
  )
}
