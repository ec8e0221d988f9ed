import { sql } from 'kysely'
import type { Tx } from '../../platform/actor/index.ts'

type Due = {
  id: string
  grantId: string
  name: string
  organisationId: string
  owner: 'organisation' | 'municipality'
  what: string
  dueOn: string
}

/** Terms, agreements and payments of grants that are due up to a day, as far as they are the actor's to see. Finance
 *  stands above this room, so that the rows are asked here. */
export async function listGrantDues(tx: Tx, untilDay: string) {
  const { rows } = await sql<Due>`
    with open as (
      select id, programme_id, grant_id, owner, what, due_on from grant_dues
      where num_nonnulls(done_on, dropped_on) = 0
      union all
      select id, programme_id, grant_id, case kind when 'recovery' then 'organisation' else 'municipality' end, '', due_on
      from grant_instalments where num_nonnulls(paid_on, dropped_on) = 0)
    select o.id, o.grant_id, g.name, g.organisation_id, o.owner, o.what, o.due_on
    from open o join grants g on g.programme_id = o.programme_id and g.id = o.grant_id
    where o.due_on <= ${untilDay}::date order by o.due_on, o.id`.execute(tx)
  return rows
}

/** How many are due and overdue, whoever owes them. @param tx of a job that measures */
export async function countGrantDues(tx: Tx, { today, until }: { today: string; until: string }) {
  const { rows } = await sql<{ due: number; overdue: number }>`
    select * from app.grant_dues_waiting(${today}::date, ${until}::date)`.execute(tx)
  return rows[0] ?? { due: 0, overdue: 0 }
}
