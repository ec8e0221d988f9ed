import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent } from 'react'
import { readAnew } from '../../platform/api/read-anew.ts'
import { useOnline } from '../../platform/online.ts'
import { openOutbox, sendKept, useOutbox } from '../../platform/outbox/outbox.ts'
import { readAbout } from './contacts.api.ts'
import type { KeptContact } from './kept.api.ts'
import { outboxHalf, sendKeptContact } from './kept.api.ts'

/** How often it is tried while the device has a connection and the server is away. */
const everyMilliseconds = 20_000

/** Sends what waits on this device as soon as that is possible, whatever page is open.
 *  @param writes whether this role logs contacts */
export function useSendKept(writes: boolean) {
  const { data } = useQuery({ ...outboxHalf, enabled: writes })
  const { seal, items } = useOutbox()
  const online = useOnline()
  const send = useSendNow()
  useEffect(() => {
    if (data) void openOutbox(data.half)
  }, [data])
  const waits = seal !== undefined && items.some(({ problem }) => problem === undefined)
  const again = useEffectEvent(() => void send())
  useEffect(() => {
    if (!(writes && waits && online)) return
    again()
    const timer = window.setInterval(again, everyMilliseconds)
    return () => window.clearInterval(timer)
  }, [writes, waits, online])
}

/** @returns what sends all that waits, or the one that was refused before */
export function useSendNow() {
  const client = useQueryClient()
  return (only?: string) =>
    sendKept(async (one) => {
      await sendKeptContact(one)
      await readAnew(client, readAbout((one.body as KeptContact).caseId))
    }, only)
}
