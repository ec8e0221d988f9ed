import type { FastifyRequest } from 'fastify'
import type { Actor, Concern } from '../actor/index.ts'
import { enter, readToken } from '../actor/index.ts'
import type { Outcome } from '../audit/audit.record.ts'
import { recordAudit } from '../audit/audit.record.ts'
import type { Ground } from '../config/index.ts'
import { Problem } from '../errors/index.ts'
import { splitKey } from './route.ts'
import { traceOf } from './trace.ts'

/** Ends what a request began and did not end. */
export async function rollBack({ entered }: FastifyRequest): Promise<void> {
  if (entered && !entered.tx.isRolledBack && !entered.tx.isCommitted)
    await entered.tx.rollback().execute()
}

/** A role without the cell: refused, and the refusal is on record. */
export async function recordRefusal(ground: Ground, request: FastifyRequest): Promise<void> {
  await rollBack(request)
  await recordOutcome(ground, request, 'refused')
}

/** What was asked and did not happen is on record too, in a transaction of its own. */
export async function recordFailure(
  ground: Ground,
  request: FastifyRequest,
  error: unknown,
): Promise<void> {
  if (!(error instanceof Problem) || error.status === 400 || error.status === 401) return
  await recordOutcome(ground, request, error.status < 409 ? 'refused' : 'failed')
}

async function recordOutcome(ground: Ground, request: FastifyRequest, outcome: Outcome) {
  const { tx, actor } = await enter(ground.runtime, readToken(request.cookies) ?? '')
  if (actor) await recordAudit(tx, lineOf(request, actor, outcome))
  await (actor ? tx.commit() : tx.rollback()).execute()
}

/** What the audit says of a request. */
export function lineOf(request: FastifyRequest, actor: Actor, outcome: Outcome) {
  const { concerns: found = [], routeOptions } = request
  const concerns = found.length > 0 || outcome === 'done' ? found : thingTried(request)
  const [resource] = splitKey(request)
  const action = routeOptions.config.audit ?? 'unknown.action'
  return { actor, action, resource, outcome, concerns, trace: traceOf(request) }
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

// What was refused is looked at too: her case, or something of it. The database knows whose it is, the
// one refused does not.
function thingTried({ params }: FastifyRequest): Concern[] {
  const { caseId, ...others } = (params ?? {}) as Record<string, string>
  const entityId = [caseId, ...Object.values(others)].find((id) => uuid.test(id ?? ''))
  return entityId === undefined ? [] : [{ entityId }]
}
