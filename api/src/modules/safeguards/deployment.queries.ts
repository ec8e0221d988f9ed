import { sql } from 'kysely'
import type { Tx } from '../../platform/actor/index.ts'

/** A time in which somebody answered for an open case, or worked in it as its peer expert. */
export type Carried = {
  membershipId: string
  organisationId: string
  role: string
  from: Date
  until: Date | null
}

/** Over whose cases somebody's hours are spread; nothing of the cases. @param tx of a job that may measure */
export async function listCarried(tx: Tx): Promise<Carried[]> {
  const { rows } = await sql<Carried>`
    select m.id as "membershipId", m.organisation_id as "organisationId", m.role,
      lower(t.together) as "from", upper(t.together) as "until"
    from (
      select programme_id, membership_id, during as together from responsibilities
      union all
      select a.programme_id, a.membership_id, o.during * tstzrange(
        a.from_on::timestamp at time zone 'Europe/Amsterdam',
        least(a.ended_at, (a.until_on + 1)::timestamp at time zone 'Europe/Amsterdam'))
      from case_assignments a
      join case_openings o on o.programme_id = a.programme_id and o.case_id = a.case_id
      where a.kind = 'peer'
        and coalesce(a.ended_at, 'infinity') > a.from_on::timestamp at time zone 'Europe/Amsterdam'
    ) t
    join memberships m on m.programme_id = t.programme_id and m.id = t.membership_id
    where not isempty(t.together)`.execute(tx)
  return rows
}

/** The organisations that carry the approach or did, by name. @param tx of a job that may measure */
export async function listOrganisations(tx: Tx) {
  return tx
    .selectFrom('organisations')
    .select(['id as organisationId', 'name'])
    .orderBy('name')
    .execute()
}

/** Who works or worked here in a role that has hours, by name. */
export async function listWorkers(tx: Tx) {
  return tx
    .selectFrom('memberships as m')
    .innerJoin('persons as p', 'p.id', 'm.personId')
    .where('m.role', 'in', ['case_manager', 'peer_expert'])
    .select(['m.id as membershipId', 'm.organisationId', 'm.role', 'p.name'])
    .orderBy('p.name')
    .orderBy('m.id')
    .execute()
}
