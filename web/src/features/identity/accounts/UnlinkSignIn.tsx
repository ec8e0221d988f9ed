import { useAct } from '../../../platform/api/act.ts'
import { useText } from '../../../platform/language/text.ts'
import { Confirm } from '../../../ui/overlay/Confirm.tsx'
import type { Person } from './people.api.ts'
import { people, unlinkSignIn } from './people.api.ts'
import { useAccountRefusal } from './useAccountRefusal.ts'
import { waysInText } from './ways-in.text.ts'

type Props = { of: Person; subjectId: string; onClose: () => void }

/** Asks before somebody loses the sign-in of the own organisation. */
export function UnlinkSignIn({ of: { id: personId, name }, subjectId, onClose }: Props) {
  const t = useText(waysInText)
  const says = useAccountRefusal()
  const unlink = useAct(unlinkSignIn, { refresh: [people.queryKey], onDone: onClose })
  return (
    <Confirm
      title={t('unlinkTitle', { name })}
      open
      onClose={onClose}
      verb={t('unlink')}
      danger
      busy={unlink.busy}
      problem={unlink.problem}
      says={says}
      onConfirm={() => unlink.act({ personId, subjectId })}
    >
      <p>{t('unlinkWords', { name })}</p>
    </Confirm>
  )
}
