import { sql } from 'kysely'
import type { Tx } from '../../platform/actor/index.ts'

type NotIntroduced = {
  id: string
  caseId: string
  subjectId: string
  number: string
  alias: string
  since: Date
}

/** Who passed to somebody she has not met, of the cases whose handovers the actor sees: the longest
 *  waiting first. Of a woman who died nobody is asked to meet her. */
export async function listNotIntroduced(tx: Tx): Promise<NotIntroduced[]> {
  const { rows } = await sql<NotIntroduced>`
    select r.id, c.id as case_id, c.subject_id, c.number, c.alias, lower(r.during) as since
    from responsibilities r
    join cases c on c.programme_id = r.programme_id and c.id = r.case_id
    where upper_inf(r.during) and r.introduced_at is null
      and c.id = any ((select app.cases_for('handovers', 'read'))::uuid[])
      and c.id <> all ((select app.cases_of_the_dead())::uuid[])
    order by lower(r.during), c.number`.execute(tx)
  return rows
}
