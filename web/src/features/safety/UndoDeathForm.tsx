import { useAct } from '../../platform/api/act.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { RadioGroup } from '../../ui/field/RadioGroup.tsx'
import type { Death, Undoing } from './deaths.api.ts'
import { deathRead, undoDeath } from './deaths.api.ts'
import { deathsText } from './deaths.text.ts'
import { useSafetyRefusal } from './useSafetyRefusal.ts'

type Props = { caseId: string; death: Death; onDone: () => void }

const mistakes = ['another-person', 'false-report', 'wrong-case', 'wrong-day'] as const

/** It was recorded by mistake; why is kept. */
export function UndoDeathForm({ caseId, death, onDone }: Props) {
  const t = useText(deathsText)
  const says = useSafetyRefusal()
  const undo = useAct(undoDeath, { refresh: deathRead(caseId), onDone })
  const { register, handleSubmit, formState } = useForm<Undoing>({ defaultValues: {} })
  const save = handleSubmit((body) => undo.act({ caseId, death, body }))
  return (
    <form className="stack" noValidate onSubmit={save}>
      <p>{t('undoLead')}</p>
      <RadioGroup
        label={t('because')}
        options={mistakes.map((value) => ({ value, label: t(value) }))}
        error={formState.errors.because?.message}
        {...register('because', { required: t('choose') })}
      />
      <FormEnd verb={t('undo')} {...undo} says={says} onCancel={onDone} danger />
    </form>
  )
}
