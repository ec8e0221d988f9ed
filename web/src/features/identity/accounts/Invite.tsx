import { useAct } from '../../../platform/api/act.ts'
import { useText } from '../../../platform/language/text.ts'
import { Confirm } from '../../../ui/overlay/Confirm.tsx'
import type { Invitation, Person } from './people.api.ts'
import { invitePerson, people } from './people.api.ts'
import { useAccountRefusal } from './useAccountRefusal.ts'
import { waysInText } from './ways-in.text.ts'

type Props = { whom: Person; onMade: (made: Invitation) => void; onClose: () => void }

/** Asks before a code is made, since using it ends every earlier way in. */
export function Invite({ whom: { id, name }, onMade, onClose }: Props) {
  const t = useText(waysInText)
  const says = useAccountRefusal()
  const invite = useAct(invitePerson, {
    refresh: [people.queryKey],
    onDone: (made) => {
      onMade(made)
      onClose()
    },
  })
  return (
    <Confirm
      title={t('inviteTitle', { name })}
      open
      onClose={onClose}
      verb={t('makeCode')}
      busy={invite.busy}
      problem={invite.problem}
      says={says}
      onConfirm={() => invite.act(id)}
    >
      <p>{t('inviteWords', { name })}</p>
    </Confirm>
  )
}
