import { sql } from 'kysely'
import type { Tx } from '../../platform/actor/index.ts'

/** Editions that stood their check and were not approved by two persons yet, as they are now; who approved
 *  already is not asked again. Publications stands above this room, so that the rows are asked here. */
export async function listEditionsWaiting(tx: Tx, personId: string) {
  const { rows } = await sql<{ id: string; period: string; checkedAt: Date | null }>`
    with given as (
      select e.id, count(distinct a.person_id) as persons,
        coalesce(bool_or(a.person_id = ${personId}), false) as mine
      from editions e
      left join edition_approvals a on a.programme_id = e.programme_id and a.edition_id = e.id
        and a.edition_version = e.version
      where e.state = 'safe' group by e.id)
    select e.id, e.period, e.checked_at from editions e join given g on g.id = e.id
    where g.persons < 2 and not g.mine order by e.checked_at, e.id`.execute(tx)
  return rows
}

/** How many wait, whoever may approve. @param tx of a job that measures */
export async function countEditionsWaiting(tx: Tx): Promise<number> {
  const { rows } = await sql<{ count: number }>`select app.editions_waiting() as count`.execute(tx)
  return rows[0]?.count ?? 0
}
