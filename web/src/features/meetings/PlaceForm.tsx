import { useQuery } from '@tanstack/react-query'
import { useAct } from '../../platform/api/act.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { useDates } from '../../platform/session/useDates.ts'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { Select } from '../../ui/field/Select.tsx'
import { Answer } from '../../ui/states/Answer.tsx'
import { minutesText } from './meeting-verbs.text.ts'
import type { Meeting } from './meetings.api.ts'
import { afterMeeting, meetings, placeCase } from './meetings.api.ts'
import { kindWords } from './meetings.text.ts'
import { useMeetingRefusal } from './useMeetingRefusal.ts'

type Props = {
  caseId: string
  /** The meetings on whose agenda she is. */
  known: readonly string[]
  onDone: () => void
}

/** Puts her on the agenda of a meeting that is to come, to which the viewer is invited. */
export function PlaceForm({ known, ...of }: Props) {
  const t = useText(minutesText)
  const asked = useQuery(meetings)
  return (
    <Answer of={asked}>
      {({ items }) => {
        const open = items.filter(
          ({ id, state, invitedMe }) => state === 'planned' && invitedMe && !known.includes(id),
        )
        return open.length === 0 ? <p>{t('noMeeting')}</p> : <Choice {...of} among={open} />
      }}
    </Answer>
  )
}

type ChoiceProps = Omit<Props, 'known'> & { among: readonly Meeting[] }

function Choice({ caseId, among, onDone }: ChoiceProps) {
  const t = useText(minutesText)
  const kind = useText(kindWords)
  const { day } = useDates()
  const { says } = useMeetingRefusal()
  const act = useAct(placeCase, { refresh: afterMeeting, onDone })
  const { register, handleSubmit, formState } = useForm({ defaultValues: { meetingId: '' } })
  const save = handleSubmit(({ meetingId }) =>
    act.act({ meetingId, body: { caseId, cause: 'asked' } }),
  )
  return (
    <form className="stack" noValidate onSubmit={save}>
      <Select
        label={t('which')}
        options={among.map((one) => ({
          value: one.id,
          label: `${kind(one.kind)}, ${day(one.plannedOn)}`,
        }))}
        error={formState.errors.meetingId?.message}
        {...register('meetingId', { required: t('choose') })}
      />
      <FormEnd verb={t('place')} {...act} says={says} onCancel={onDone} />
    </form>
  )
}
