import { sql } from 'kysely'
import type { Ground } from '../config/index.ts'
import { asJob, listProgrammes } from './job-session.ts'

/** Deletes the steps of sign-ins that have expired, and the keys of writes older than 30 days. Row
 *  security lets this job reach no younger row. */
export async function sweep({ jobs }: Pick<Ground, 'jobs'>): Promise<void> {
  for (const { id: programmeId } of await listProgrammes(jobs)) {
    await asJob(jobs, { programmeId, purpose: 'sweep' }, async (tx) => {
      await tx
        .deleteFrom('ceremonies')
        .where('expiresAt', '<', sql<Date>`clock_timestamp()`)
        .execute()
      await tx
        .deleteFrom('idempotencyKeys')
        .where('programmeId', '=', programmeId)
        .where('createdAt', '<', sql<Date>`clock_timestamp() - interval '30 days'`)
        .execute()
    })
  }
}
