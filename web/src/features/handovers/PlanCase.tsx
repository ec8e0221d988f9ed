import { useAct } from '../../platform/api/act.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { FormDateField } from '../../ui/field/FormDateField.tsx'
import { Select } from '../../ui/field/Select.tsx'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'
import type { RoundCase } from './rounds.api.ts'
import { afterRound, planCase } from './rounds.api.ts'
import { roundText } from './rounds.text.ts'
import { useColleagues } from './useColleagues.ts'
import { useHandoverRefusal } from './useHandoverRefusal.ts'

type Props = { of: RoundCase; roundId: string }

/** To whom a case is to pass and when; it asks nobody anything yet. */
export function PlanCase({ of, roundId }: Props) {
  const t = useText(roundText)
  return (
    <DialogButton verb={t('plan')} title={t('planTitle', { number: of.number })} look="subtle">
      {(close) => <PlanForm of={of} roundId={roundId} onDone={close} />}
    </DialogButton>
  )
}

function PlanForm({ of, roundId, onDone }: Props & { onDone: () => void }) {
  const t = useText(roundText)
  const { says } = useHandoverRefusal()
  const people = useColleagues(of.responsible?.membershipId)
  const act = useAct(planCase, { refresh: afterRound, onDone })
  const form = useForm({
    defaultValues: {
      toMembershipId: of.plannedTo?.membershipId ?? '',
      plannedOn: of.plannedOn ?? of.dueOn,
    },
  })
  const path = { roundId, caseId: of.caseId }
  return (
    <form
      className="stack"
      noValidate
      onSubmit={form.handleSubmit((body) => act.act({ path, body }))}
    >
      <Select
        label={t('planTo')}
        options={people}
        error={form.formState.errors.toMembershipId?.message}
        {...form.register('toMembershipId', { required: t('need') })}
      />
      <FormDateField control={form.control} name="plannedOn" label={t('planOn')} />
      <FormEnd verb={t('planVerb')} {...act} says={says} onCancel={onDone} />
    </form>
  )
}
