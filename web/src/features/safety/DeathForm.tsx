import { useAct } from '../../platform/api/act.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { FormDateField } from '../../ui/field/FormDateField.tsx'
import { TextArea } from '../../ui/field/TextArea.tsx'
import type { NewDeath } from './deaths.api.ts'
import { deathRead, recordDeath } from './deaths.api.ts'
import { deathsText } from './deaths.text.ts'
import { useSafetyRefusal } from './useSafetyRefusal.ts'

/** On which day she died, and what is known of it. */
export function DeathForm({ caseId, onDone }: { caseId: string; onDone: () => void }) {
  const t = useText(deathsText)
  const says = useSafetyRefusal()
  const record = useAct(recordDeath, { refresh: deathRead(caseId), onDone })
  const { register, control, handleSubmit, formState } = useForm<NewDeath>({
    defaultValues: { diedOn: '', circumstances: '' },
  })
  const save = handleSubmit((body) => record.act({ caseId, body }))
  return (
    <form className="stack" noValidate onSubmit={save}>
      <p>{t('recordLead')}</p>
      <FormDateField control={control} name="diedOn" label={t('diedOn')} />
      <TextArea
        label={t('circumstances')}
        description={t('circumstancesHint')}
        maxLength={2000}
        error={formState.errors.circumstances?.message}
        {...register('circumstances', { required: t('needed') })}
      />
      <FormEnd verb={t('save')} {...record} says={says} onCancel={onDone} />
    </form>
  )
}
