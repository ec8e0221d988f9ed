import type { Transaction } from 'kysely'
import type { Trace } from '../../platform/audit/audit.record.ts'
import type { DB } from '../../platform/database/tables.gen.ts'
import type { Method } from './sessions.gate.ts'
import { endToken, findByToken, openSession } from './sessions.gate.ts'
import { listMemberships } from './sessions.queries.ts'
import { recordOpened } from './sign-in.audit.gate.ts'

export type Arrival = {
  personId: string
  method: Method
  device: string
  today: string
  trace: Trace
  /** The session that the browser brought along: it ends, and a sign-in again goes on where it was. */
  earlierToken: string | undefined
  /** The membership asked for; otherwise the earlier one, otherwise the first. */
  membershipId?: string | undefined
  mark?: Mark | undefined
}

/** Marks what was proven as used, once. @returns false when somebody was first */
export type Mark = (tx: Transaction<DB>) => Promise<boolean>

/** A session that was opened, and the other memberships the person may choose. */
export type Admitted = {
  token: string
  membershipId: string
  memberships: Awaited<ReturnType<typeof listMemberships>>
}

/** Opens a session in the transaction in which the proof is used up and the audit written.
 *  @returns undefined without a membership today, or when the proof was used already */
export async function admit(tx: Transaction<DB>, arrival: Arrival): Promise<Admitted | undefined> {
  const { personId, method, device, earlierToken } = arrival
  const memberships = await listMemberships(tx, personId, arrival.today)
  const earlier = earlierToken === undefined ? undefined : await findByToken(tx, earlierToken)
  const here = earlier?.personId === personId ? earlier.membershipId : null
  const wished = arrival.membershipId ?? here
  const chosen = memberships.find(({ id }) => id === wished) ?? memberships[0]
  if (!chosen) return undefined
  if (arrival.mark && !(await arrival.mark(tx))) return undefined
  if (earlierToken !== undefined) await endToken(tx, earlierToken)
  const opening = { personId, method, device, programmeId: chosen.programme.id }
  const { id, token } = await openSession(tx, { ...opening, membershipId: chosen.id })
  await recordOpened(tx, { ...arrival, sessionId: id, membership: chosen })
  return { token, membershipId: chosen.id, memberships }
}
