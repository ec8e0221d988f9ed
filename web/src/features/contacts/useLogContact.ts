import { useEffect, useEffectEvent, useRef } from 'react'
import { useAct } from '../../platform/api/act.ts'
import { useOnline } from '../../platform/online.ts'
import { useSession } from '../../platform/session/session.ts'
import { contactMoment } from './contact-moment.ts'
import type { NewContact } from './contacts.api.ts'
import { readAbout } from './contacts.api.ts'
import type { KeptContact } from './kept.api.ts'
import { recordOrKeep } from './kept.api.ts'

/** @property late her case has passed on, and it waits with who has it now
 *  @property key by which it can be found among what waits on this device */
export type LoggedAs = { contact: NewContact; late: boolean; key: string }

type Of = Pick<KeptContact, 'caseId' | 'alias'>
type Options = { onDone: (as: LoggedAs) => void }

/** Sends a contact. Without a connection it waits on this device; where the browser keeps nothing, it
 *  waits on this page and goes out, once, when the connection is back. */
export function useLogContact(of: Of, { onDone }: Options) {
  const session = useSession()
  const online = useOnline()
  const meant = useRef<KeptContact>(undefined)
  const log = useAct(recordOrKeep, {
    // Without a connection reading anew would wait for one, and she with it.
    refresh: online ? readAbout(of.caseId) : [],
    onDone: (came) => meant.current && onDone({ contact: meant.current.contact, ...came }),
  })
  const unsent = log.problem?.unreachable === true && !online
  const again = useEffectEvent(() => {
    if (log.problem?.unreachable && meant.current) log.act(meant.current)
  })
  useEffect(() => {
    if (online) again()
  }, [online])

  // When it was is said at once: it may be sent later.
  function send(contact: NewContact) {
    const before = meant.current?.contact
    const { occurredAt: _, ...same } = before ?? {}
    const repeated = before && JSON.stringify(same) === JSON.stringify(contact)
    const moment = contact.occurredAt ?? (repeated ? before.occurredAt : contactMoment(session))
    meant.current = { ...of, contact: { ...contact, ...(moment && { occurredAt: moment }) } }
    log.act(meant.current)
  }
  return { send, busy: log.busy, problem: unsent ? undefined : log.problem, waiting: unsent }
}
