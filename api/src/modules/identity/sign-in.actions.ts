import type { FastifyBaseLogger } from 'fastify'
import type { Trace } from '../../platform/audit/audit.record.ts'
import type { Ground } from '../../platform/config/index.ts'
import { notFound, Problem } from '../../platform/errors/index.ts'
import type { Admitted, Arrival } from './sign-in.admit.gate.ts'
import { admit } from './sign-in.admit.gate.ts'
import type { Refusal } from './sign-in.audit.gate.ts'
import { recordRefused } from './sign-in.audit.gate.ts'
import { findMembership } from './sign-in.queries.ts'

/** Who knocks: what her browser brought along, and where to note that she did. */
export type Knock = {
  device: string
  /** Of a session that she has, which the new one replaces. */
  sessionToken: string | undefined
  /** Of the ceremony under way. */
  ceremonyToken: string | undefined
  trace: Trace
  log: FastifyBaseLogger
}

type Proven = Pick<Arrival, 'personId' | 'method' | 'membershipId' | 'mark'>

/** Lets in whoever proved who she is. @throws 401 without a membership, or when the proof was used */
export async function arrive(ground: Ground, knock: Knock, proven: Proven): Promise<Admitted> {
  const { device, sessionToken: earlierToken, trace } = knock
  const today = ground.clock.today()
  const arrival = { ...proven, device, earlierToken, trace, today }
  const admitted = await ground.gate.transaction().execute((tx) => admit(tx, arrival))
  return admitted ?? refuse(ground, knock, { ...proven, why: 'no-membership-or-used' })
}

/** Refuses a sign-in: on record for somebody known, counted for a stranger, and always the same
 *  answer. @throws 401 */
export async function refuse(ground: Ground, knock: Knock, refusal: Refusal): Promise<never> {
  const { why, method } = refusal
  knock.log.warn({ why, method }, 'sign-in refused')
  await recordRefused(ground.gate, refusal, knock.trace)
  throw new Problem(401, 'sign-in-refused')
}

/** One click in a demonstration; production does not know it. @throws notFound */
export async function signInDemonstration(ground: Ground, knock: Knock, membershipId: string) {
  if (ground.config.mode !== 'demonstration') throw notFound()
  const membership = await findMembership(ground.gate, membershipId, ground.clock.today())
  if (!membership) throw notFound()
  const { personId } = membership
  return arrive(ground, knock, { personId, membershipId, method: 'demonstration' })
}
