import { queryOptions } from '@tanstack/react-query'
import { answerOf, api } from '../../platform/api/client.ts'
import { Problem } from '../../platform/api/problem.ts'
import type { Kept } from '../../platform/outbox/outbox.ts'
import { keep } from '../../platform/outbox/outbox.ts'
import type { NewContact } from './contacts.api.ts'
import { recordContact } from './contacts.api.ts'

/** The server's half of the key to what waits on this device (decision 0018). */
export const outboxHalf = queryOptions({
  queryKey: ['outbox-half'],
  staleTime: Number.POSITIVE_INFINITY,
  queryFn: ({ signal }) => answerOf(api.GET('/outbox-half', { signal })),
})

/** A contact that waits, with the name by which its writer knows whose it is. */
export type KeptContact = { caseId: string; alias: string; contact: NewContact }

type Headers = Parameters<typeof recordContact>[1]

/** Sends a contact; without a connection it waits on this device, and goes out by itself. */
export async function recordOrKeep(meant: KeptContact, headers: Headers) {
  const key = headers['Idempotency-Key']
  try {
    return { ...(await recordContact(meant, headers)), key }
  } catch (cause) {
    const unreached = cause instanceof Problem && cause.unreachable
    if (!(unreached && (await keep(key, meant)))) throw cause
    return { late: false, key }
  }
}

/** Again, as it was. */
export const sendKeptContact = ({ key, body }: Kept) =>
  recordContact(body as KeptContact, { 'Idempotency-Key': key })
