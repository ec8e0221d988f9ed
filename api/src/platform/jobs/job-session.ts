import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import type { Tx } from '../actor/act.ts'
import type { DB } from '../database/tables.gen.ts'

/** What a job may be for; the database knows the same list. */
export type Purpose = 'seal-audit' | 'safeguards' | 'monitor' | 'notices' | 'sweep' | 'operator'

/** One job: for one programme, for one purpose. */
export type Job = { programmeId: string; purpose: Purpose }

/** Runs the work in a transaction of its own, in a session that reaches no further than its purpose. */
export async function asJob<T>(
  jobs: Kysely<DB>,
  { programmeId, purpose }: Job,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  return jobs.transaction().execute(async (tx) => {
    await sql`select app.open_job(${programmeId}, ${purpose})`.execute(tx)
    return work(tx)
  })
}

/** @returns every programme of the installation, by slug */
export async function listProgrammes(jobs: Kysely<DB>) {
  return jobs.selectFrom('programmes').select(['id', 'slug']).orderBy('slug').execute()
}
