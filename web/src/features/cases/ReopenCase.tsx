import { useAct } from '../../platform/api/act.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { RadioGroup } from '../../ui/field/RadioGroup.tsx'
import { Select } from '../../ui/field/Select.tsx'
import { readOfCase } from './cases.api.ts'
import type { Reopening } from './closures.api.ts'
import { reopenCase } from './closures.api.ts'
import { closuresText } from './closures.text.ts'
import { useAnswerable } from './useAnswerable.ts'
import { useCaseRefusal } from './useCaseRefusal.ts'

type Props = { caseId: string; onDone: () => void }
type Values = { reason: Reopening['reason'] | ''; responsibleMembershipId: string }

const reasons = [
  'came-back',
  'found-again',
  'care-broke-off',
  'situation-worse',
  'closed-by-mistake',
] as const satisfies readonly Reopening['reason'][]

/** A closed case opens again, with somebody responsible from the same moment. */
export function ReopenCase({ caseId, onDone }: Props) {
  const t = useText(closuresText)
  const { says } = useCaseRefusal()
  const people = useAnswerable()
  const reopen = useAct(reopenCase, { refresh: readOfCase(caseId), onDone })
  const form = useForm<Values>({ defaultValues: { reason: '', responsibleMembershipId: '' } })
  const { errors } = form.formState
  const save = form.handleSubmit(({ reason, responsibleMembershipId }) => {
    if (reason) reopen.act({ caseId, body: { reason, responsibleMembershipId } })
  })
  return (
    <form className="stack" noValidate onSubmit={save}>
      <RadioGroup
        label={t('reopenWhy')}
        options={reasons.map((value) => ({ value, label: t(value) }))}
        error={errors.reason?.message}
        {...form.register('reason', { required: t('choose') })}
      />
      <Select
        label={t('responsible')}
        options={people}
        error={errors.responsibleMembershipId?.message}
        {...form.register('responsibleMembershipId', { required: t('choose') })}
      />
      <FormEnd verb={t('reopen')} {...reopen} says={says} onCancel={onDone} />
    </form>
  )
}
