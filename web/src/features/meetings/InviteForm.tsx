import { useQuery } from '@tanstack/react-query'
import { useAct } from '../../platform/api/act.ts'
import { useForm } from '../../platform/drafts/useForm.ts'
import { useText } from '../../platform/language/text.ts'
import { FormEnd } from '../../ui/FormEnd.tsx'
import { Answer } from '../../ui/states/Answer.tsx'
import { chosenIn, InviteeField } from './InviteeField.tsx'
import { verbText } from './meeting-verbs.text.ts'
import type { MeetingPage } from './meetings.api.ts'
import { afterMeeting, invite, invitees } from './meetings.api.ts'
import { useMeetingRefusal } from './useMeetingRefusal.ts'

type Props = { of: MeetingPage; onDone: () => void }

/** Colleagues who are not invited yet. */
export function InviteForm({ of, onDone }: Props) {
  const t = useText(verbText)
  const { says } = useMeetingRefusal()
  const asked = useQuery(invitees)
  const act = useAct(invite, { refresh: afterMeeting, onDone })
  const { register, handleSubmit, formState } = useForm<{ invited: string[] | false }>({
    defaultValues: { invited: [] },
  })
  const known = new Set(of.invited.map(({ membershipId }) => membershipId))
  const save = handleSubmit(({ invited }) => act.act({ of, body: { invited: chosenIn(invited) } }))
  return (
    <Answer of={asked}>
      {({ items }) => {
        const among = items.filter(({ membershipId }) => !known.has(membershipId))
        if (among.length === 0) return <p>{t('everyone')}</p>
        return (
          <form className="stack" noValidate onSubmit={save}>
            <InviteeField
              label={t('invited')}
              among={among}
              error={formState.errors.invited?.message}
              {...register('invited', { required: t('choose') })}
            />
            <FormEnd verb={t('save')} {...act} says={says} onCancel={onDone} />
          </form>
        )
      }}
    </Answer>
  )
}
