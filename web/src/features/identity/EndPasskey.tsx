import { useAct } from '../../platform/api/act.ts'
import { useText } from '../../platform/language/text.ts'
import { Confirm } from '../../ui/overlay/Confirm.tsx'
import type { Passkey } from './passkeys.api.ts'
import { endPasskey, ownPasskeys } from './passkeys.api.ts'
import { passkeysText } from './passkeys.text.ts'
import { useRefusal } from './useRefusal.ts'

/** Asks before a device can no longer open the door. */
export function EndPasskey({ passkey, onClose }: { passkey: Passkey; onClose: () => void }) {
  const t = useText(passkeysText)
  const says = useRefusal()
  const end = useAct(endPasskey, { refresh: [ownPasskeys.queryKey], onDone: onClose })
  return (
    <Confirm
      title={t('endTitle', { label: passkey.label })}
      open
      onClose={onClose}
      verb={t('end')}
      danger
      busy={end.busy}
      problem={end.problem}
      says={says}
      onConfirm={() => end.act(passkey.id)}
    >
      <p>{t('endWords')}</p>
    </Confirm>
  )
}
