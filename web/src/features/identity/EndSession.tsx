import { useAct } from '../../platform/api/act.ts'
import { useText } from '../../platform/language/text.ts'
import { Confirm } from '../../ui/overlay/Confirm.tsx'
import type { OwnSession } from './sessions.api.ts'
import { endSession, ownSessions } from './sessions.api.ts'
import { sessionsText } from './sessions.text.ts'

/** Asks before someone elsewhere loses what she is typing. */
export function EndSession({ session, onClose }: { session: OwnSession; onClose: () => void }) {
  const t = useText(sessionsText)
  const end = useAct(endSession, { refresh: [ownSessions.queryKey], onDone: onClose })
  return (
    <Confirm
      title={t('endTitle', { device: session.device })}
      open
      onClose={onClose}
      verb={t('end')}
      danger
      busy={end.busy}
      problem={end.problem}
      onConfirm={() => end.act(session.id)}
    >
      <p>{t('endWords')}</p>
    </Confirm>
  )
}
