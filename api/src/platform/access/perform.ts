import type { FastifyRequest } from 'fastify'
import pg from 'pg'
import type { Act } from '../actor/index.ts'
import { enter, readToken } from '../actor/index.ts'
import { recordAudit } from '../audit/audit.record.ts'
import type { Ground } from '../config/index.ts'
import { unauthenticated } from '../errors/index.ts'
import type { Intent } from '../idempotency/index.ts'
import { findOutcome, keepOutcome, readIntent } from '../idempotency/index.ts'
import { makeAct } from './act.ts'
import { lineOf, recordFailure, rollBack } from './outcomes.ts'
import { isUnsafe } from './route.ts'
import { processingOf } from './trace.ts'

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

/** What is kept of a write that was done: its status, and what it made. */
export function outcomeOf(request: FastifyRequest, result: unknown): Kept {
  const made = (result ?? {}) as { id?: string; version?: number }
  const status = request.method === 'POST' && !request.routeOptions.url?.includes('/_') ? 201 : 200
  return { status, resourceId: made.id ?? null, version: made.version ?? null }
}

/** @throws invalid without an Idempotency-Key */
export function intentOf({ keys }: Ground, request: FastifyRequest): Intent {
  const asked = [request.method, request.url, request.headers['if-match'], request.body]
  return readIntent(request.headers['idempotency-key'], asked, keys.secret('idempotency'))
}

/** Two equal requests at once: the other one was first. */
export const isTwin = (error: unknown) =>
  error instanceof pg.DatabaseError && error.constraint === 'idempotency_keys_pkey'
