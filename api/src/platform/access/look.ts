import type { FastifyRequest } from 'fastify'
import type { Recording } from '../audit/audit.flight.ts'
import type { Ground } from '../config/index.ts'
import type { Row, Statement } from '../database/index.ts'
import { flyOnce } from '../database/index.ts'
import type { Aboard } from './flight.ts'
import { aboard, admission, demandWellFormed, fail, recordingOf } from './flight.ts'
import { processingOf } from './trace.ts'

/** A read in one round trip: its statements read and record in the same transaction. */
export type Look<T> = {
  /** What is sent; one of the statements writes the audit, or nothing is there to look at. */
  ask(recording: Recording): readonly Statement[]
  /** Makes the answer of the rows of each statement. @throws notFound where nothing was in reach */
  answer(found: readonly Row[][], aboard: Aboard): Promise<T>
}

/** Runs a read in one flight: entered, read, recorded and committed together, or nothing at all. */
export async function look<T>(
  ground: Ground,
  request: FastifyRequest,
  { ask, answer }: Look<T>,
): Promise<T> {
  await demandWellFormed(ground, request)
  try {
    const sent = [admission(request), ...ask(recordingOf(request))]
    const [entered, ...found] = await flyOnce(ground.flights, sent)
    const result = await answer(found, aboard(ground, request, entered))
    await ground.processingLog.write(processingOf(request))
    return result
  } catch (error) {
    return fail(ground, request, error)
  }
}
