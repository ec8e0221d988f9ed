import { useAct } from '../../platform/api/act.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { chosenIn, InviteeField } from './InviteeField.tsx'
import { verbText } from './meeting-verbs.text.ts'
import type { MeetingPage } from './meetings.api.ts'
import { afterMeeting, hold } from './meetings.api.ts'
import { useMeetingRefusal } from './useMeetingRefusal.ts'

type Props = { of: MeetingPage; onDone: () => void }

/** Who was there: said once, since it decides who reads the minutes. */
export function HoldForm({ of, onDone }: Props) {
  const t = useText(verbText)
  const { says } = useMeetingRefusal()
  const act = useAct(hold, { refresh: afterMeeting, onDone })
  const { register, handleSubmit } = useForm<{ attended: string[] | false }>({
    defaultValues: { attended: of.invited.map(({ membershipId }) => membershipId) },
  })
  const save = handleSubmit(({ attended }) =>
    act.act({ of, body: { attended: chosenIn(attended) } }),
  )
  return (
    <form className="stack" noValidate onSubmit={save}>
      <p>{t('holdLead')}</p>
      <InviteeField label={t('who')} among={of.invited} {...register('attended')} />
      <FormEnd verb={t('save')} {...act} says={says} onCancel={onDone} />
    </form>
  )
}
