import { useQuery } from '@tanstack/react-query'
import { useAct } from '../../platform/api/act.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { RadioGroup } from '../../ui/field/RadioGroup.tsx'
import { Select } from '../../ui/field/Select.tsx'
import { DialogButton } from '../../ui/overlay/DialogButton.tsx'
import type { Handover } from './handovers.api.ts'
import { afterStep, colleagues, recordMeeting } from './handovers.api.ts'
import { MeetingContacts } from './MeetingContacts.tsx'
import { stepsText } from './steps.text.ts'
import { isOffered, useHandoverRefusal } from './useHandoverRefusal.ts'

/** How she met the new one: with both there, by way of the peer expert, or not. */
export function RecordMeeting({ of }: { of: Handover }) {
  const t = useText(stepsText)
  if (!isOffered(of.actions.recordMeeting)) return null
  const fresh = of.meeting === null
  return (
    <DialogButton
      verb={t('record')}
      title={t('recordTitle')}
      look={fresh ? 'primary' : 'secondary'}
    >
      {(close) => <MeetingForm of={of} onDone={close} />}
    </DialogButton>
  )
}

type Values = {
  meeting: 'both-present' | 'bridge' | 'refused'
  contactId: string
  bridgeMembershipId: string
}

function MeetingForm({ of, onDone }: { of: Handover; onDone: () => void }) {
  const t = useText(stepsText)
  const { says } = useHandoverRefusal()
  const act = useAct(recordMeeting, { refresh: afterStep(of.caseId), onDone })
  const form = useForm<Values>({ defaultValues: { contactId: '', bridgeMembershipId: '' } })
  const { errors } = form.formState
  const meeting = form.watch('meeting')
  const path = { caseId: of.caseId, handoverId: of.id }
  const save = form.handleSubmit((values) => act.act({ path, body: bodyOf(values) }))
  return (
    <form className="stack" noValidate onSubmit={save}>
      <RadioGroup
        label={t('how')}
        options={[
          { value: 'both-present', label: t('both'), description: t('bothHint') },
          { value: 'bridge', label: t('bridge'), description: t('bridgeHint') },
          { value: 'refused', label: t('refused'), description: t('refusedHint') },
        ]}
        error={errors.meeting?.message}
        {...form.register('meeting', { required: t('choose') })}
      />
      {meeting === 'both-present' && (
        <MeetingContacts
          of={of}
          error={errors.contactId?.message}
          field={form.register('contactId', { required: t('choose') })}
        />
      )}
      {meeting === 'bridge' && (
        <Bridge
          error={errors.bridgeMembershipId?.message}
          field={form.register('bridgeMembershipId', { required: t('choose') })}
        />
      )}
      <FormEnd verb={t('save')} {...act} says={says} onCancel={onDone} />
    </form>
  )
}

function bodyOf({ meeting, contactId, bridgeMembershipId }: Values) {
  if (meeting === 'both-present') return { meeting, contactIds: [contactId] }
  return meeting === 'bridge' ? { meeting, bridgeMembershipId } : { meeting }
}

type Field = ReturnType<ReturnType<typeof useForm<Values>>['register']>
type BridgeProps = { error: string | undefined; field: Field }

function Bridge({ error, field }: BridgeProps) {
  const t = useText(stepsText)
  const { data } = useQuery(colleagues)
  const options = (data?.items ?? [])
    .filter(({ role }) => role === 'peer_expert')
    .map(({ membershipId, name }) => ({ value: membershipId, label: name }))
  return <Select label={t('who')} options={options} error={error} {...field} />
}
