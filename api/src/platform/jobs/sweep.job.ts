import type { Transaction } from 'kysely'
import { sql } from 'kysely'
import type { Ground } from '../config/index.ts'
import type { DB } from '../database/tables.gen.ts'
import { getSetting } from '../settings/index.ts'
import { asJob, listProgrammes } from './job-session.ts'
import { signInKeptDays } from './sweep.settings.ts'

/** Deletes the steps of sign-ins that have expired, the keys of writes older than 30 days, and sessions
 *  and invitations that were over longer ago than the term; and passes the days by which something was to
 *  be done. Row security lets this job reach no younger row. Who signed in and when stays in the audit. */
export async function sweep({ jobs, clock }: Pick<Ground, 'jobs' | 'clock'>): Promise<void> {
  const today = clock.today()
  const terms: number[] = []
  for (const { id: programmeId } of await listProgrammes(jobs)) {
    await asJob(jobs, { programmeId, purpose: 'sweep' }, async (tx) => {
      const days = await getSetting({ tx, programmeId }, signInKeptDays, today)
      terms.push(days)
      await sweepSteps(tx)
      await sweepKeys(tx, programmeId)
      await sweepSessions(tx, programmeId, days)
      await passDeadlines(tx)
    })
  }
  await sweepInvitations({ jobs }, Math.max(...terms))
}

// What nobody did before its day has gone by; the rooms say in SQL what that comes to.
async function passDeadlines(tx: Transaction<DB>): Promise<void> {
  await sql`select app.pass_deadlines()`.execute(tx)
}

const before = (days: number) => sql<Date>`clock_timestamp() - make_interval(days => ${days})`

async function sweepSteps(tx: Transaction<DB>): Promise<void> {
  await tx.deleteFrom('ceremonies').where('expiresAt', '<', before(0)).execute()
}

async function sweepKeys(tx: Transaction<DB>, programmeId: string): Promise<void> {
  await tx
    .deleteFrom('idempotencyKeys')
    .where('programmeId', '=', programmeId)
    .where('createdAt', '<', before(30))
    .execute()
}

async function sweepSessions(tx: Transaction<DB>, programmeId: string, days: number) {
  await tx
    .deleteFrom('sessions')
    .where('programmeId', '=', programmeId)
    .where('kind', '=', 'person')
    .where((is) => is(is.fn.coalesce('endedAt', 'endsAt'), '<', before(days)))
    .execute()
}

// An invitation is of a person, who can work in several programmes: the longest term counts.
async function sweepInvitations({ jobs }: Pick<Ground, 'jobs'>, days: number): Promise<void> {
  const [first] = await listProgrammes(jobs)
  if (first === undefined) return
  await asJob(jobs, { programmeId: first.id, purpose: 'sweep' }, (tx) =>
    tx
      .deleteFrom('invitations')
      .where((is) => is(is.fn.coalesce('usedAt', 'endedAt', 'expiresAt'), '<', before(days)))
      .execute(),
  )
}
