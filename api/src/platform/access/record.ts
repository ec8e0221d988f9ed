import type { FastifyRequest } from 'fastify'
import type { PoolClient } from 'pg'
import { enter, readToken } from '../actor/index.ts'
import { recordedWith } from '../audit/audit.flight.ts'
import type { Ground } from '../config/index.ts'
import type { Row, Statement } from '../database/index.ts'
import { fly } from '../database/index.ts'
import { Problem } from '../errors/index.ts'
import type { Intent } from '../idempotency/index.ts'
import { askOutcome } from '../idempotency/index.ts'
import type { Aboard } from './flight.ts'
import { aboard, admission, demandWellFormed, fail, recordingOf, turnAway } from './flight.ts'
import { intentOf, isTwin, outcomeOf, perform } from './perform.ts'
import { processingOf } from './trace.ts'

/** A write in two round trips: what the decision needs, and what follows from it. */
export type Write<T> = {
  ask(): readonly Statement[]
  /** Decides on the rows of each statement. @throws whatever keeps it from happening */
  decide(found: readonly Row[][], aboard: Aboard): Promise<Decided<T>>
}

/** What is written, and what is answered. */
export type Decided<T> = { write: readonly Statement[]; result: T }

/** What a write made, as it is answered. */
export type Made = { id: string; version: number }

/** Runs a write in two flights of one transaction: the second one holds the change, the outcome of the
 *  key, the audit entry and the commit. */
export async function record<T extends Made>(
  ground: Ground,
  request: FastifyRequest,
  workOf: () => Write<T>,
): Promise<T> {
  // What is wrong with the request is said before any of it is read.
  await demandWellFormed(ground, request)
  const work = workOf()
  const intent = await intentOrTurnAway(ground, request)
  try {
    const result = await withClient(ground, (client) =>
      attempt({ ground, request, client }, intent, work),
    )
    if (result === repeated) return await replay(ground, request)
    await ground.processingLog.write(processingOf(request))
    return result
  } catch (error) {
    if (isTwin(error)) return replay(ground, request)
    return fail(ground, request, error)
  }
}

type Place = { ground: Ground; request: FastifyRequest; client: PoolClient }

const repeated = Symbol('done before')

async function attempt<T extends Made>(
  { ground, request, client }: Place,
  intent: Intent,
  { ask, decide }: Write<T>,
): Promise<T | typeof repeated> {
  const sent = [begin, admission(request), askOutcome(intent), ...ask()]
  const [, entered, earlier, ...found] = await fly(client, sent)
  if (earlier && earlier.length > 0) return repeated
  const { write, result } = await decide(found, aboard(ground, request, entered))
  const kept = { ...intent, ...outcomeOf(request, result) }
  await fly(client, [
    ...write,
    recordedWith(recordingOf(request), kept, request.concerns?.[0]),
    commit,
  ])
  return result
}

const begin: Statement = { name: 'begin', text: 'begin', values: [] }
const commit: Statement = { name: 'commit', text: 'commit', values: [] }

// What was not committed is rolled back, and a connection that cannot do that is thrown away.
async function withClient<T>({ flights }: Ground, work: (client: PoolClient) => Promise<T>) {
  const client = await flights.connect()
  try {
    const result = await work(client)
    if (result === repeated) await client.query('rollback')
    client.release()
    return result
  } catch (error) {
    const stuck = await client.query('rollback').then(nothing, (failure: Error) => failure)
    client.release(stuck)
    throw error
  }
}

const nothing = () => undefined

async function intentOrTurnAway(ground: Ground, request: FastifyRequest): Promise<Intent> {
  try {
    return intentOf(ground, request)
  } catch (wrong) {
    return turnAway(ground, request, wrong)
  }
}

// It was done before: read again under today's rights, in the plain way.
async function replay<T>(ground: Ground, request: FastifyRequest): Promise<T> {
  request.entered = await enter(ground.runtime, readToken(request.cookies) ?? '')
  return perform(ground, request, async () => {
    throw new Problem(409, 'try-again')
  })
}
