import { useQuery } from '@tanstack/react-query'
import { useAct } from '../../platform/api/act.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { useSession } from '../../platform/session/session.ts'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { FormDateField } from '../../ui/field/FormDateField.tsx'
import { Select } from '../../ui/field/Select.tsx'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'
import { afterAbsence, heldCases, planAbsence } from './absences.api.ts'
import { absenceText } from './absences.text.ts'
import { colleagues } from './handovers.api.ts'
import { useColleagues } from './useColleagues.ts'
import { useHandoverRefusal } from './useHandoverRefusal.ts'

/** Plans days away, with a stand-in for every case that is hers. */
export function PlanAbsence() {
  const t = useText(absenceText)
  return (
    <DialogButton verb={t('plan')} look="primary">
      {(close) => <PlanForm onDone={close} />}
    </DialogButton>
  )
}

type Values = { who: string; fromOn: string; untilOn: string; standIns: Record<string, string> }

function PlanForm({ onDone }: { onDone: () => void }) {
  const t = useText(absenceText)
  const { membership } = useSession()
  const { says } = useHandoverRefusal()
  const act = useAct(planAbsence, { refresh: afterAbsence, onDone })
  const own = membership.role === 'case_manager'
  const form = useForm<Values>({
    defaultValues: { who: own ? membership.id : '', fromOn: '', untilOn: '', standIns: {} },
  })
  const who = form.watch('who')
  const people = useColleagues(who)
  const { errors } = form.formState
  const held = useHeld(who)
  const save = form.handleSubmit(({ fromOn, untilOn, standIns }) =>
    act.act({
      membershipId: who,
      fromOn,
      untilOn,
      standIns: held.map(({ id }) => ({ caseId: id, membershipId: standIns[id] ?? '' })),
    }),
  )
  return (
    <form className="stack" noValidate onSubmit={save}>
      {!own && (
        <Who field={form.register('who', { required: t('choose') })} error={errors.who?.message} />
      )}
      <FormDateField control={form.control} name="fromOn" label={t('from')} />
      <FormDateField control={form.control} name="untilOn" label={t('until')} />
      {held.map(({ id, number, alias }) => (
        <Select
          key={id}
          label={t('standInFor', { name: `${number} · ${alias}` })}
          options={people}
          error={errors.standIns?.[id]?.message}
          {...form.register(`standIns.${id}`, { required: t('choose') })}
        />
      ))}
      <FormEnd verb={t('planVerb')} {...act} says={says} onCancel={onDone} />
    </form>
  )
}

/** The open cases that somebody answers for. */
function useHeld(who: string) {
  const { data } = useQuery(heldCases)
  return (data?.items ?? []).filter(({ responsible }) => responsible?.membershipId === who)
}

type Field = ReturnType<ReturnType<typeof useForm<Values>>['register']>

function Who({ field, error }: { field: Field; error: string | undefined }) {
  const t = useText(absenceText)
  const { data } = useQuery(colleagues)
  const { membership } = useSession()
  // A team leader plans for the people of her own organisation; a coordinator for everybody.
  const planned = (data?.items ?? []).filter(
    ({ organisation }) =>
      membership.role !== 'organisation_manager' || organisation === membership.organisation.name,
  )
  const options = planned.map(({ membershipId, name, organisation }) => ({
    value: membershipId,
    label: `${name}, ${organisation}`,
  }))
  return <Select label={t('who')} options={options} error={error} {...field} />
}
