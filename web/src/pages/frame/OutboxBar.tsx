import { useEffect } from 'react'
import { keptText } from '../../features/contacts/kept.text.ts'
import { useSendKept } from '../../features/contacts/useSendKept.ts'
import type { Role } from '../../platform/api/contract.ts'
import { useText } from '../../platform/language/text.ts'
import { useOutbox } from '../../platform/outbox/outbox.ts'
import { useSession } from '../../platform/session/session.ts'
import { Link } from '../../ui/Link.tsx'
import { fetchAhead } from './fetch-ahead.ts'

const writes: readonly Role[] = ['case_manager', 'peer_expert']

/** Says what waits on this device, and sends it as soon as there is a connection. */
export function OutboxBar() {
  const t = useText(keptText)
  const { role } = useSession().membership
  const logs = writes.includes(role)
  useSendKept(logs)
  useEffect(() => {
    if (logs) void fetchAhead()
  }, [logs])
  const { items } = useOutbox()
  const refused = items.filter(({ problem }) => problem !== undefined).length
  const waiting = items.length - refused
  return (
    <div role="status">
      {items.length > 0 && (
        <p className="frame__offline">
          <Link to="/outbox">
            {refused > 0 ? t('barRefused', { count: refused }) : t('bar', { count: waiting })}
          </Link>
        </p>
      )}
    </div>
  )
}
