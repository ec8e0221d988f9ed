import type { Kysely } from 'kysely'
import type { Act } from '../../platform/actor/index.ts'
import type { Trace } from '../../platform/audit/audit.record.ts'
import type { Ground } from '../../platform/config/index.ts'
import type { DB } from '../../platform/database/tables.gen.ts'
import { conflict, notFound } from '../../platform/errors/index.ts'
import { getCarried, openSession } from './sessions.gate.ts'
import {
  endSession,
  getPerson,
  getSessionEnd,
  listMemberships,
  listOpenSessions,
} from './sessions.queries.ts'
import type { Session } from './sessions.schema.ts'
import { recordOpened } from './sign-in.audit.gate.ts'

/** Who is signed in, under which membership, and which others she may choose. */
export async function getSession(act: Act, { gate, config }: Ground): Promise<Session> {
  const { personId, membershipId, sessionId } = act.actor
  const memberships = await listMemberships(gate, personId, act.today)
  const membership = memberships.find(({ id }) => id === membershipId)
  if (!membership) throw notFound()
  const { endsAt, idleMinutes } = await getSessionEnd(act.tx, sessionId)
  return {
    person: await getPerson(act.tx, personId),
    membership,
    memberships,
    mode: config.mode,
    today: act.today,
    idleSeconds: idleMinutes * 60,
    expiresAt: endsAt.toISOString(),
  }
}

/** One's own sessions that still run, on this device and others. */
export async function getOpenSessions({ tx, actor }: Act) {
  const sessions = await listOpenSessions(tx, actor.personId)
  return {
    items: sessions.map((session) => ({
      id: session.id,
      startedAt: session.openedAt.toISOString(),
      lastSeenAt: session.lastSeenAt.toISOString(),
      device: session.device,
      current: session.id === actor.sessionId,
    })),
  }
}

/** Ends one of one's own sessions; the next request with it is 401. @throws notFound */
export async function endOwnSession(act: Act, gate: Kysely<DB>, sessionId: string) {
  act.concerns({ entityId: sessionId })
  // The session at work ends after its commit: until then it is what the database knows the actor by.
  if (sessionId === act.actor.sessionId)
    return act.afterCommit(() => endSession(gate, sessionId, 'signed-out'))
  if (!(await endSession(act.tx, sessionId, 'revoked'))) throw notFound()
}

/** Goes on under another of one's memberships, in a new session with a new token. How and when she
 *  signed in, and the end after ten hours, go along.
 *  @returns the session and its token. @throws notFound when it is not hers today */
export async function switchMembership(act: Act, gate: Kysely<DB>, to: SwitchTo) {
  const { personId, sessionId } = act.actor
  const choices = await listMemberships(gate, personId, act.today)
  const chosen = choices.find(({ id }) => id === to.membershipId)
  if (!chosen) throw notFound()
  act.concerns({ entityId: chosen.id })
  act.afterCommit(() => endSession(gate, sessionId, 'switched'))
  const carried = await getCarried(gate, sessionId)
  const opening = {
    personId,
    programmeId: chosen.programme.id,
    membershipId: chosen.id,
    method: carried.method,
    device: to.device,
  }
  // Another programme keeps an audit of its own: it learns there that she came in.
  return gate.transaction().execute(async (tx) => {
    const opened = await openSession(tx, opening, carried)
    const { method } = carried
    await recordOpened(tx, {
      personId,
      method,
      trace: to.trace,
      sessionId: opened.id,
      membership: chosen,
    })
    return opened
  })
}

/** Rereads what is answered once and kept nowhere: a token, a challenge, a list of codes. */
export async function answeredOnce(): Promise<never> {
  throw conflict('answered-once')
}

type SwitchTo = { membershipId: string; device: string; trace: Trace }
