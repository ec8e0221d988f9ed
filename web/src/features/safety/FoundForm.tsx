import { useAct } from '../../platform/api/act.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { RadioGroup } from '../../ui/field/RadioGroup.tsx'
import type { Found, Report } from './safety.api.ts'
import { endMissing, safetyRead } from './safety.api.ts'
import { safetyText } from './safety.text.ts'
import { useSafetyRefusal } from './useSafetyRefusal.ts'

type Props = { caseId: string; report: Report; onDone: () => void }

const outcomes = ['found-safe', 'found-hurt', 'found-elsewhere', 'died'] as const

/** It is known again how she is. */
export function FoundForm({ caseId, report, onDone }: Props) {
  const t = useText(safetyText)
  const says = useSafetyRefusal()
  const end = useAct(endMissing, { refresh: safetyRead(caseId), onDone })
  const { register, handleSubmit, formState } = useForm<Found>({ defaultValues: {} })
  const save = handleSubmit((body) => end.act({ caseId, report, body }))
  return (
    <form className="stack" noValidate onSubmit={save}>
      <RadioGroup
        label={t('outcome')}
        options={outcomes.map((value) => ({ value, label: t(value) }))}
        error={formState.errors.outcome?.message}
        {...register('outcome', { required: t('choose') })}
      />
      <FormEnd verb={t('save')} {...end} says={says} onCancel={onDone} />
    </form>
  )
}
