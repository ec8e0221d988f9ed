import type { FastifyRequest } from 'fastify'
import pg from 'pg'
import type { Actor, Concern } from '../actor/index.ts'
import { readToken } from '../actor/index.ts'
import type { Recording } from '../audit/audit.flight.ts'
import type { Ground } from '../config/index.ts'
import type { FlightVault } from '../crypto/index.ts'
import { openFlightVault } from '../crypto/index.ts'
import type { Row, Statement } from '../database/index.ts'
import { forbidden, unauthenticated } from '../errors/index.ts'
import { admit } from './admit.ts'
import { recordFailure, recordRefusal } from './outcomes.ts'
import { splitKey } from './route.ts'
import { traceOf } from './trace.ts'

/** What a request of one flight has in hand: who acts, when, and what opens and seals. */
export type Aboard = {
  actor: Actor
  now: Date
  /** Calendar day in Amsterdam, `YYYY-MM-DD`. */
  today: string
  vault: FlightVault
  /** Names whom this is about, for the audit of what is refused or fails from here on too. */
  about(...concerns: Concern[]): void
}

export function recordingOf(request: FastifyRequest): Recording {
  const { traceId, spanId } = traceOf(request)
  return [
    request.routeOptions.config.audit ?? 'unknown.action',
    splitKey(request)[0],
    traceId,
    spanId,
  ]
}

/** The first statement of a flight: enters for the cell of the route, or stops all that follows. */
export const admission = (request: FastifyRequest): Statement => ({
  name: 'admit',
  text: 'select * from app.admit($1, $2, $3)',
  values: [readToken(request.cookies) ?? '', ...splitKey(request)],
})

export function aboard(
  { clock, keys }: Ground,
  request: FastifyRequest,
  [row]: Row[] = [],
): Aboard {
  const actor = actorOf(row ?? {})
  const vault = openFlightVault(keys, actor.programmeId)
  const concerns: Concern[] = []
  request.concerns = concerns
  const about = (...more: Concern[]) => void concerns.push(...more)
  return { actor, now: clock.now(), today: clock.today(), vault, about }
}

const actorOf = (row: Row) =>
  ({
    sessionId: row.session_id,
    membershipId: row.membership_id,
    personId: row.person_id,
    programmeId: row.programme_id,
    organisationId: row.organisation_id,
    role: row.role,
  }) as Actor

/** A route of one flight enters inside its flight, so after its body was judged; who may not come is
 *  told that first all the same. @throws what was wrong with the request, for who may come */
export async function demandWellFormed(ground: Ground, request: FastifyRequest): Promise<void> {
  if (request.validationError) await turnAway(ground, request, request.validationError)
}

/** @throws 401 or 403 for who may not come, else what was wrong */
export async function turnAway(
  ground: Ground,
  request: FastifyRequest,
  wrong: unknown,
): Promise<never> {
  await admit(ground, request)
  throw wrong
}

const noSession = 'AP401'
const noCell = 'AP403'

/** A flight that ended in an error: on record where it is to be. @throws what is answered */
export async function fail(
  ground: Ground,
  request: FastifyRequest,
  error: unknown,
): Promise<never> {
  const code = error instanceof pg.DatabaseError ? error.code : undefined
  if (code === noSession) throw unauthenticated()
  if (code === noCell) {
    await recordRefusal(ground, request)
    throw forbidden()
  }
  await recordFailure(ground, request, error)
  throw error
}
