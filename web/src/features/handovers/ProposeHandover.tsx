import { useAct } from '../../platform/api/act.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { FormDateField } from '../../ui/field/FormDateField.tsx'
import { Select } from '../../ui/field/Select.tsx'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'
import { afterStep, propose } from './handovers.api.ts'
import { handoverText } from './handovers.text.ts'
import { useColleagues } from './useColleagues.ts'
import { useHandoverRefusal } from './useHandoverRefusal.ts'

type Props = { caseId: string; number: string; present: string | undefined }

/** Asks a colleague to take a case over. */
export function ProposeHandover({ caseId, number, present }: Props) {
  const t = useText(handoverText)
  return (
    <DialogButton verb={t('propose')} title={t('proposeTitle', { number })}>
      {(close) => <ProposeForm caseId={caseId} present={present} onDone={close} />}
    </DialogButton>
  )
}

type FormProps = { caseId: string; present: string | undefined; onDone: () => void }

function ProposeForm({ caseId, present, onDone }: FormProps) {
  const t = useText(handoverText)
  const { says } = useHandoverRefusal()
  const people = useColleagues(present)
  const act = useAct(propose, { refresh: afterStep(caseId), onDone })
  const form = useForm({ defaultValues: { toMembershipId: '', completeBy: '' } })
  const save = form.handleSubmit(({ toMembershipId, completeBy }) =>
    act.act({ caseId, body: { toMembershipId, ...(completeBy !== '' && { completeBy }) } }),
  )
  return (
    <form className="stack" noValidate onSubmit={save}>
      <p>{t('proposeLead')}</p>
      <Select
        label={t('toWhom')}
        options={people}
        error={form.formState.errors.toMembershipId?.message}
        {...form.register('toMembershipId', { required: t('choose') })}
      />
      <FormDateField
        control={form.control}
        name="completeBy"
        label={t('completeBy')}
        description={t('completeByHint')}
        optional
      />
      <FormEnd verb={t('proposeVerb')} {...act} says={says} onCancel={onDone} />
    </form>
  )
}
