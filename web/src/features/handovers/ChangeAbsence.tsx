import { useAct } from '../../platform/api/act.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { FormDateField } from '../../ui/field/FormDateField.tsx'
import { Select } from '../../ui/field/Select.tsx'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'
import type { Absence } from './absences.api.ts'
import { afterAbsence, endAbsence, nameStandIn } from './absences.api.ts'
import { absenceText } from './absences.text.ts'
import { useColleagues } from './useColleagues.ts'
import { useHandoverRefusal } from './useHandoverRefusal.ts'

/** Back earlier than planned, or not away at all. */
export function EndAbsence({ of }: { of: Absence }) {
  const t = useText(absenceText)
  return (
    <DialogButton verb={t('end')} title={t('endTitle')} look="subtle">
      {(close) => <EndForm of={of} onDone={close} />}
    </DialogButton>
  )
}

type Props = { of: Absence; onDone: () => void }

function EndForm({ of, onDone }: Props) {
  const t = useText(absenceText)
  const { today } = useDates()
  const { says } = useHandoverRefusal()
  const act = useAct(endAbsence, { refresh: afterAbsence, onDone })
  const form = useForm({ defaultValues: { untilOn: today } })
  const save = form.handleSubmit(({ untilOn }) => act.act({ absenceId: of.id, untilOn }))
  return (
    <form className="stack" noValidate onSubmit={save}>
      <p>{t('endLead')}</p>
      <FormDateField control={form.control} name="untilOn" label={t('until')} />
      <FormEnd verb={t('endVerb')} {...act} says={says} onCancel={onDone} />
    </form>
  )
}

/** Another stand-in, or one for a case that came to her since. */
export function NameStandIn({ of }: { of: Absence }) {
  const t = useText(absenceText)
  return (
    <DialogButton verb={t('name')} title={t('nameTitle')} look="subtle">
      {(close) => <NameForm of={of} onDone={close} />}
    </DialogButton>
  )
}

function NameForm({ of, onDone }: Props) {
  const t = useText(absenceText)
  const { says } = useHandoverRefusal()
  const people = useColleagues(of.who.membershipId)
  const act = useAct(nameStandIn, { refresh: afterAbsence, onDone })
  const form = useForm({ defaultValues: { caseId: '', membershipId: '' } })
  const { errors } = form.formState
  const cases = of.cases.map(({ caseId, number, alias }) => ({
    value: caseId,
    label: `${number} · ${alias}`,
  }))
  return (
    <form
      className="stack"
      noValidate
      onSubmit={form.handleSubmit((body) => act.act({ absenceId: of.id, body }))}
    >
      <Select
        label={t('case')}
        options={cases}
        error={errors.caseId?.message}
        {...form.register('caseId', { required: t('choose') })}
      />
      <Select
        label={t('standIns')}
        options={people}
        error={errors.membershipId?.message}
        {...form.register('membershipId', { required: t('choose') })}
      />
      <FormEnd verb={t('nameVerb')} {...act} says={says} onCancel={onDone} />
    </form>
  )
}
