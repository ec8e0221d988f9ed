import { useAct } from '../../platform/api/act.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { FormDateField } from '../../ui/field/FormDateField.tsx'
import { Select } from '../../ui/field/Select.tsx'
import { TextArea } from '../../ui/field/TextArea.tsx'
import { decide } from './decisions.api.ts'
import { decisionText } from './decisions.text.ts'
import type { MeetingPage } from './meetings.api.ts'
import { afterMeeting } from './meetings.api.ts'
import { useMeetingRefusal } from './useMeetingRefusal.ts'

type Values = { decision: string; ownerMembershipId: string; dueOn: string; agendaCaseId: string }
type Props = { of: MeetingPage; onDone: () => void }

/** What is decided, by whom it is done and by when; about a case of the agenda where one is chosen. */
export function DecideForm({ of, onDone }: Props) {
  const t = useText(decisionText)
  const { says } = useMeetingRefusal()
  const { today } = useDates()
  const act = useAct(decide, { refresh: afterMeeting, onDone })
  const { register, control, handleSubmit, formState } = useForm<Values>({
    defaultValues: { decision: '', ownerMembershipId: '', dueOn: today, agendaCaseId: '' },
  })
  const { errors } = formState
  const save = handleSubmit(({ agendaCaseId, ...body }) =>
    act.act({ meetingId: of.id, body: { ...body, ...(agendaCaseId && { agendaCaseId }) } }),
  )
  const owners = of.invited.filter(({ mayOwn }) => mayOwn)
  return (
    <form className="stack" noValidate onSubmit={save}>
      <TextArea
        label={t('decision')}
        description={t('decisionHint')}
        maxLength={600}
        error={errors.decision?.message}
        {...register('decision', { required: t('say') })}
      />
      {of.cases.length > 0 && (
        <Select
          label={t('about')}
          description={t('ofNone')}
          optional
          options={of.cases.map((one) => ({
            value: one.id,
            label: `${one.number} · ${one.alias}`,
          }))}
          {...register('agendaCaseId')}
        />
      )}
      <Select
        label={t('owner')}
        options={owners.map((one) => ({ value: one.membershipId, label: one.name }))}
        error={errors.ownerMembershipId?.message}
        {...register('ownerMembershipId', { required: t('choose') })}
      />
      <FormDateField control={control} name="dueOn" label={t('dueOn')} />
      <FormEnd verb={t('decide')} {...act} says={says} onCancel={onDone} />
    </form>
  )
}
