import type { FastifyRequest } from 'fastify'
import pg from 'pg'
import type { Act, Actor, Concern } from '../actor/index.ts'
import { enter, readToken } from '../actor/index.ts'
import type { Outcome } from '../audit/audit.record.ts'
import { recordAudit } from '../audit/audit.record.ts'
import type { Ground } from '../config/index.ts'
import { Problem, unauthenticated } from '../errors/index.ts'
import type { Intent } from '../idempotency/index.ts'
import { findOutcome, keepOutcome, readIntent } from '../idempotency/index.ts'
import { makeAct } from './act.ts'
import { isUnsafe, splitKey } from './route.ts'
import { processingOf, traceOf } from './trace.ts'

/** Runs one request's work: replayed if it was done before, audited, committed; or nothing at all. */
export async function perform<T>(
  ground: Ground,
  request: FastifyRequest,
  work: (act: Act) => Promise<T>,
): Promise<T> {
  try {
    return await attempt(ground, request, work)
  } catch (error) {
    await rollBack(request)
    // Two equal requests at once: the first one did it, this one reads what came of it.
    if (isTwin(error)) {
      request.entered = await enter(ground.runtime, readToken(request.cookies) ?? '')
      return attempt(ground, request, work)
    }
    await recordFailure(ground, request, error)
    throw error
  }
}

async function attempt<T>(
  ground: Ground,
  request: FastifyRequest,
  work: (act: Act) => Promise<T>,
): Promise<T> {
  const { entered } = request
  if (!entered?.actor) throw unauthenticated()
  const { tx, actor } = entered
  const { act, afterwards } = makeAct(ground, request, { tx, actor })
  const intent = isUnsafe(request) ? intentOf(ground, request) : undefined
  const earlier = intent && (await findOutcome(tx, actor, intent))
  const result = earlier ? await replay<T>(act, request, earlier) : await work(act)
  if (intent && !earlier) await keepOutcome(tx, actor, { ...intent, ...outcomeOf(request, result) })
  await recordAudit(tx, lineOf(request, actor, 'done'))
  await tx.commit().execute()
  await ground.processingLog.write(processingOf(request))
  for (const afterward of afterwards) await afterward()
  return result
}

async function replay<T>(act: Act, request: FastifyRequest, earlier: Kept): Promise<T> {
  const { resourceId: id, version } = earlier
  if (id !== null) await request.routeOptions.config.reread?.(act, id)
  return (id === null ? undefined : { id, version }) as T
}

type Kept = { status: number; resourceId: string | null; version: number | null }

function outcomeOf(request: FastifyRequest, result: unknown): Kept {
  const made = (result ?? {}) as { id?: string; version?: number }
  const status = request.method === 'POST' && !request.routeOptions.url?.includes('/_') ? 201 : 200
  return { status, resourceId: made.id ?? null, version: made.version ?? null }
}

function intentOf({ keys }: Ground, request: FastifyRequest): Intent {
  const asked = [request.method, request.url, request.headers['if-match'], request.body]
  return readIntent(request.headers['idempotency-key'], asked, keys.secret('idempotency'))
}

const isTwin = (error: unknown) =>
  error instanceof pg.DatabaseError && error.constraint === 'idempotency_keys_pkey'

async function rollBack({ entered }: FastifyRequest): Promise<void> {
  if (entered && !entered.tx.isRolledBack && !entered.tx.isCommitted)
    await entered.tx.rollback().execute()
}

/** A role without the cell: refused, and the refusal is on record. */
export async function recordRefusal(ground: Ground, request: FastifyRequest): Promise<void> {
  await rollBack(request)
  await recordOutcome(ground, request, 'refused')
}

// What was asked and did not happen is on record too, in a transaction of its own.
async function recordFailure(ground: Ground, request: FastifyRequest, error: unknown) {
  if (!(error instanceof Problem) || error.status === 400 || error.status === 401) return
  await recordOutcome(ground, request, error.status < 409 ? 'refused' : 'failed')
}

async function recordOutcome(ground: Ground, request: FastifyRequest, outcome: Outcome) {
  const { tx, actor } = await enter(ground.runtime, readToken(request.cookies) ?? '')
  if (actor) await recordAudit(tx, lineOf(request, actor, outcome))
  await (actor ? tx.commit() : tx.rollback()).execute()
}

function lineOf(request: FastifyRequest, actor: Actor, outcome: Outcome) {
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
