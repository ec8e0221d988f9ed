import { useAct } from '../../platform/api/act.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { FormDateField } from '../../ui/field/FormDateField.tsx'
import { TextArea } from '../../ui/field/TextArea.tsx'
import { headings } from './plan-headings.ts'
import type { NewPlan, Plan } from './safety.api.ts'
import { safetyRead, writePlan } from './safety.api.ts'
import { safetyText } from './safety.text.ts'
import { useSafetyRefusal } from './useSafetyRefusal.ts'

type Props = { caseId: string; plan: Plan | null; onDone: () => void }
type Values = Omit<NewPlan, 'replaces'>

const nothing = { signs: '', helps: '', whomToCall: '', safePlaces: '', notToDo: '' }

/** The plan anew, from what it says now. */
export function PlanForm({ caseId, plan, onDone }: Props) {
  const t = useText(safetyText)
  const says = useSafetyRefusal()
  const write = useAct(writePlan, { refresh: safetyRead(caseId), onDone })
  const { signs, helps, whomToCall, safePlaces, notToDo } = plan ?? nothing
  const { register, control, handleSubmit } = useForm<Values>({
    defaultValues: { signs, helps, whomToCall, safePlaces, notToDo, reviewOn: '' },
  })
  const save = handleSubmit((values) =>
    write.act({ caseId, body: { ...values, replaces: plan?.id ?? null } }),
  )
  return (
    <form className="stack" noValidate onSubmit={save}>
      <p>{t('planLead')}</p>
      {headings.map((heading) => (
        <TextArea
          key={heading}
          label={t(heading)}
          optional
          rows={2}
          maxLength={1000}
          {...register(heading)}
        />
      ))}
      <FormDateField control={control} name="reviewOn" label={t('reviewOn')} />
      <FormEnd verb={t('save')} {...write} says={says} onCancel={onDone} />
    </form>
  )
}
