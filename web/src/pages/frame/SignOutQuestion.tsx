import { keptText } from '../../features/contacts/kept.text.ts'
import { useText } from '../../platform/language/text.ts'
import { signOut } from '../../platform/session/turns.ts'
import { Confirm } from '../../ui/overlay/Confirm.tsx'

type Props = { count: number; onClose: () => void }

/** Leaving takes away what waits on this device. @property count how many wait */
export function SignOutQuestion({ count, onClose }: Props) {
  const t = useText(keptText)
  return (
    <Confirm
      title={t('signOutTitle')}
      open
      onClose={onClose}
      verb={t('signOut')}
      danger
      onConfirm={() => void signOut()}
    >
      <p>{t('signOutWords', { count })}</p>
    </Confirm>
  )
}
