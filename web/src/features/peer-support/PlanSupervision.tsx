import { useAct } from '../../platform/api/act.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { FormDateField } from '../../ui/field/FormDateField.tsx'
import { RadioGroup } from '../../ui/field/RadioGroup.tsx'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'
import type { Plan, Worker } from './supervision.api.ts'
import { afterSupervision, planSupervision } from './supervision.api.ts'
import { supervisionText } from './supervision.text.ts'
import { usePeerRefusal } from './usePeerRefusal.ts'

const kinds = ['supervision', 'work-guidance'] as const

/** Plans supervision or work guidance for one person on a day. */
export function PlanSupervision({ of }: { of: Worker }) {
  const t = useText(supervisionText)
  return (
    <DialogButton verb={t('plan')} title={t('planFor', { name: of.name })}>
      {(close) => <PlanForm of={of} onDone={close} />}
    </DialogButton>
  )
}

function PlanForm({ of, onDone }: { of: Worker; onDone: () => void }) {
  const t = useText(supervisionText)
  const says = usePeerRefusal()
  const { today } = useDates()
  const act = useAct(planSupervision, { refresh: afterSupervision, onDone })
  const form = useForm<Pick<Plan, 'kind' | 'plannedOn'>>({ defaultValues: { plannedOn: today } })
  const save = form.handleSubmit((values) => act.act({ ...values, membershipId: of.membershipId }))
  return (
    <form className="stack" noValidate onSubmit={save}>
      <RadioGroup
        label={t('kind')}
        options={kinds.map((value) => ({ value, label: t(value) }))}
        error={form.formState.errors.kind?.message}
        {...form.register('kind', { required: t('choose') })}
      />
      <FormDateField control={form.control} name="plannedOn" label={t('plannedOn')} />
      <FormEnd verb={t('save')} {...act} says={says} onCancel={onDone} />
    </form>
  )
}
