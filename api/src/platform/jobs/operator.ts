import { randomBytes } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { DB } from '../database/tables.gen.ts'
import { asJob, listProgrammes } from './job-session.ts'

/** What was done from the command line, such as `master-key.rotation-begun` on `keys`. */
export type OperatorAct = { action: string; resource: string }

/** Puts an operator's act on record before it is done, in the audit of every programme or of the one
 *  that it is about: what cannot be recorded does not happen. Which person it was, the machine knows
 *  and the product does not. @param about the id of a programme */
export async function recordOperator(
  jobs: Kysely<DB>,
  act: OperatorAct,
  about?: string,
): Promise<void> {
  const trace = { traceId: hex(16), spanId: hex(8) }
  const programmes = about === undefined ? await listProgrammes(jobs) : [{ id: about }]
  for (const { id: programmeId } of programmes) {
    await asJob(jobs, { programmeId, purpose: 'operator' }, (tx) =>
      tx
        .insertInto('auditEntries')
        .values({ programmeId, role: 'operator', outcome: 'done', ...act, ...trace })
        .execute(),
    )
  }
}

const hex = (bytes: number) => randomBytes(bytes).toString('hex')
