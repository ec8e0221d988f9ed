import { sql } from 'kysely'
import type { Tx } from '../../platform/actor/index.ts'

type LongWait = {
  id: string
  caseId: string
  subjectId: string
  number: string
  alias: string
  sinceOn: string
}

/** What was asked on a day or before and has not begun, the longest first. */
export async function listWaitingSince(tx: Tx, day: string): Promise<LongWait[]> {
  const { rows } = await sql<LongWait>`
    select r.id, r.case_id, c.subject_id, c.number, c.alias, r.asked_on as since_on
    from referrals r join cases c on c.programme_id = r.programme_id and c.id = r.case_id
    where r.state in ('asked', 'waiting') and r.asked_on <= ${day}
      and r.case_id <> all ((select app.cases_of_the_dead())::uuid[])
    order by r.asked_on, r.id`.execute(tx)
  return rows
}

/** How many those are in the programme of the job. */
export async function countWaitingSince(tx: Tx, day: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`select app.long_waits(${day}) as count`.execute(tx)
  return rows[0]?.count ?? 0
}
