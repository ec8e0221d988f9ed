import { useAct } from '../../platform/api/act.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { FormDateField } from '../../ui/field/FormDateField.tsx'
import { TextField } from '../../ui/field/TextField.tsx'
import { verbText } from './meeting-verbs.text.ts'
import type { MeetingPage, Moved } from './meetings.api.ts'
import { afterMeeting, move } from './meetings.api.ts'
import { useMeetingRefusal } from './useMeetingRefusal.ts'

type Props = { of: MeetingPage; onDone: () => void }

/** Another day, or another hour. */
export function MoveForm({ of, onDone }: Props) {
  const t = useText(verbText)
  const { says } = useMeetingRefusal()
  const act = useAct(move, { refresh: afterMeeting, onDone })
  const { plannedOn, fromTime } = of
  const { register, control, handleSubmit } = useForm<Moved>({
    defaultValues: { plannedOn, fromTime },
  })
  return (
    <form className="stack" noValidate onSubmit={handleSubmit((body) => act.act({ of, body }))}>
      <FormDateField control={control} name="plannedOn" label={t('plannedOn')} />
      <TextField label={t('fromTime')} type="time" {...register('fromTime', { required: true })} />
      <FormEnd verb={t('move')} {...act} says={says} onCancel={onDone} />
    </form>
  )
}
