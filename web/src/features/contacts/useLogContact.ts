import { useEffect, useEffectEvent, useRef } from 'react'
import { useAct } from '../../platform/api/act.ts'
import { useOnline } from '../../platform/online.ts'
import type { NewContact } from './contacts.api.ts'
import { readAbout, recordContact } from './contacts.api.ts'

type Options = { onDone: (contact: NewContact, late: boolean) => void }

/** Sends a contact. Without a connection it waits on this page and goes out, once, when the
 *  connection is back; leaving the page is giving it up, which the page says. */
export function useLogContact(caseId: string, { onDone }: Options) {
  const online = useOnline()
  const meant = useRef<NewContact>(undefined)
  const log = useAct(recordContact, {
    refresh: readAbout(caseId),
    onDone: ({ late }) => meant.current && onDone(meant.current, late),
  })
  const unsent = log.problem?.unreachable === true && !online
  const again = useEffectEvent(() => {
    if (log.problem?.unreachable && meant.current) log.act({ caseId, contact: meant.current })
  })
  useEffect(() => {
    if (online) again()
  }, [online])

  function send(contact: NewContact) {
    meant.current = contact
    log.act({ caseId, contact })
  }
  return { send, busy: log.busy, problem: unsent ? undefined : log.problem, waiting: unsent }
}
