import { randomBytes } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { DB } from '../database/tables.gen.ts'
import { asJob, listProgrammes } from './job-session.ts'

/** What was done from the command line, such as `master-key.rotation-begun` on `keys`. */
export type OperatorAct = { action: string; resource: string }

/** Puts an operator's act on record in the audit of every programme, before it is done: what cannot
 *  be recorded does not happen. Which person it was, the machine knows and the product does not. */
export async function recordOperator(jobs: Kysely<DB>, act: OperatorAct): Promise<void> {
  const trace = { traceId: hex(16), spanId: hex(8) }
  for (const { id: programmeId } of await listProgrammes(jobs)) {
    await asJob(jobs, { programmeId, purpose: 'operator' }, (tx) =>
      tx
        .insertInto('auditEntries')
        .values({ programmeId, role: 'operator', outcome: 'done', ...act, ...trace })
        .execute(),
    )
  }
}

const hex = (bytes: number) => randomBytes(bytes).toString('hex')
