import { sql } from 'kysely'
import type { Tx } from '../../platform/actor/index.ts'

export type OpenCase = {
  caseId: string
  subjectId: string
  number: string
  alias: string
  openedAt: Date
  lastOn: string | null
}

/** Each open case whose assessments the actor sees, with the last one since it opened. Of an
 *  assessment that was corrected the correction counts; of a woman who died none is due. */
export async function listOpenCases(tx: Tx): Promise<OpenCase[]> {
  const { rows } = await sql<OpenCase>`
    select c.id as case_id, c.subject_id, c.number, c.alias, lower(o.during) as opened_at, (
      select max(a.assessed_on) from assessments a
      where a.programme_id = c.programme_id and a.case_id = c.id
        and a.assessed_on >= (lower(o.during) at time zone 'Europe/Amsterdam')::date
        and not exists (select from assessments later
          where later.programme_id = a.programme_id and later.corrects_id = a.id)) as last_on
    from cases c
    join case_openings o on o.programme_id = c.programme_id and o.case_id = c.id and upper_inf(o.during)
    where c.id = any ((select app.cases_for('assessments', 'read'))::uuid[])
      and not exists (select from deaths d
        where d.programme_id = c.programme_id and d.case_id = c.id and d.state = 'confirmed')
    order by c.number`.execute(tx)
  return rows
}

/** Open actions of open cases that were due before a day, the longest overdue first. */
export async function listOverdue(tx: Tx, today: string) {
  return tx
    .selectFrom('planActions as a')
    .innerJoin('cases as c', (join) =>
      join.onRef('c.programmeId', '=', 'a.programmeId').onRef('c.id', '=', 'a.caseId'),
    )
    .innerJoin('goals as g', (join) =>
      join.onRef('g.programmeId', '=', 'a.programmeId').onRef('g.id', '=', 'a.goalId'),
    )
    .leftJoin('memberships as m', (join) =>
      join.onRef('m.programmeId', '=', 'a.programmeId').onRef('m.id', '=', 'a.ownerMembershipId'),
    )
    .leftJoin('persons as p', 'p.id', 'm.personId')
    .select(['a.id', 'a.caseId', 'c.subjectId', 'c.number', 'c.alias', 'g.domainCode', 'a.dueOn'])
    .select(['a.ownerMembershipId', 'p.name as ownerName'])
    .where('a.state', '=', 'open')
    .where('a.dueOn', '<', today)
    .where(
      sql<boolean>`exists (select from case_openings o
        where o.programme_id = a.programme_id and o.case_id = a.case_id and upper_inf(o.during))
        and not exists (select from deaths d
          where d.programme_id = a.programme_id and d.case_id = a.case_id and d.state = 'confirmed')`,
    )
    .orderBy('a.dueOn')
    .orderBy('c.number')
    .execute()
}
