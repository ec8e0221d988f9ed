import { useAct } from '../../platform/api/act.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { FormDateField } from '../../ui/field/FormDateField.tsx'
import { TextArea } from '../../ui/field/TextArea.tsx'
import { reportMissing, safetyRead } from './safety.api.ts'
import { safetyText } from './safety.text.ts'
import { useSafetyRefusal } from './useSafetyRefusal.ts'

/** When and where she was last seen. */
export function MissingForm({ caseId, onDone }: { caseId: string; onDone: () => void }) {
  const t = useText(safetyText)
  const says = useSafetyRefusal()
  const report = useAct(reportMissing, { refresh: safetyRead(caseId), onDone })
  const { register, control, handleSubmit } = useForm({
    defaultValues: { lastSeenOn: '', words: '' },
  })
  const save = handleSubmit((body) => report.act({ caseId, body }))
  return (
    <form className="stack" noValidate onSubmit={save}>
      <p>{t('reportLead')}</p>
      <FormDateField control={control} name="lastSeenOn" label={t('lastSeenOn')} />
      <TextArea label={t('where')} optional maxLength={2000} {...register('words')} />
      <FormEnd verb={t('report')} {...report} says={says} onCancel={onDone} />
    </form>
  )
}
