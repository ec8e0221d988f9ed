import { sql } from 'kysely'
import type { Tx } from '../../platform/actor/index.ts'
import type { Carrying, Passing, Staff } from './capacity.rules.ts'

const day = (moment: string) => sql.raw(`((${moment}) at time zone 'Europe/Amsterdam')::date`)

type Row = Omit<Staff, 'contracts' | 'absences'>

/** Everybody who works with the women on a day or later, with hours and absences.
 *  @param tx of a job that may measure */
export async function listStaff(tx: Tx, from: string): Promise<Staff[]> {
  const { rows } = await sql<Row>`
    select m.id as "membershipId", m.organisation_id as "organisationId", m.role,
      m.valid_from as "fromOn", m.valid_until as "untilOn"
    from memberships m
    where m.role in ('case_manager', 'peer_expert') and m.usable
      and coalesce(m.valid_until, 'infinity'::date) >= ${from}::date
    order by m.id`.execute(tx)
  const contracts = await tx
    .selectFrom('poolContracts')
    .select(['membershipId', 'minutesPerWeek', 'fromOn', 'untilOn'])
    .where('withdrawnAt', 'is', null)
    .execute()
  const absences = await tx
    .selectFrom('absences')
    .select(['membershipId', 'fromOn', 'untilOn'])
    .where('withdrawnAt', 'is', null)
    .where('untilOn', '>=', from)
    .execute()
  const of = <T extends { membershipId: string }>(all: readonly T[], id: string) =>
    all.filter(({ membershipId }) => membershipId === id)
  return rows.map((row) => ({
    ...row,
    contracts: of(contracts, row.membershipId),
    absences: of(absences, row.membershipId),
  }))
}

/** Who carries which open case since when, and who stands in. @param tx of a job that may measure */
export async function listCarried(tx: Tx, from: string): Promise<Carrying[]> {
  const { rows } = await sql<Carrying>`
    select r.membership_id as "membershipId", r.case_id as "caseId", 'responsible' as "as",
      ${day('lower(r.during)')} as "fromOn", ${day('upper(r.during)')} - 1 as "untilOn"
    from responsibilities r
    where upper_inf(r.during) or ${day('upper(r.during)')} > ${from}::date
    union all
    select a.membership_id, a.case_id, a.kind, a.from_on,
      least(a.until_on, ${day('a.ended_at')} - 1, ${day('upper(o.during)')} - 1)
    from case_assignments a
    join case_openings o on o.programme_id = a.programme_id and o.case_id = a.case_id
      and (upper_inf(o.during) or ${day('upper(o.during)')} > ${from}::date)
    where a.kind in ('peer', 'stand-in')
      and coalesce(${day('a.ended_at')} - 1, 'infinity'::date) >= ${from}::date
      and coalesce(a.until_on, 'infinity'::date) >= ${from}::date`.execute(tx)
  return rows
}

/** Which cases are to pass to whom, and on which day at the latest: a handover that was accepted, and
 *  what a round has planned. @param tx of a job that may measure */
export async function listPassings(tx: Tx, today: string): Promise<Passing[]> {
  const { rows } = await sql<Passing>`
    select distinct on (p.case_id) p.case_id as "caseId", p.membership_id as "toMembershipId",
      greatest(p.on_day, ${today}::date + 1) as "onDay"
    from (
      select h.case_id, h.to_membership_id as membership_id, h.complete_by as on_day, 1 as weight
      from handovers h where h.state in ('accepted', 'introduced')
      union all
      select c.case_id, c.planned_to_membership_id, coalesce(c.planned_on, r.complete_by), 2
      from handover_round_cases c
      join handover_rounds r on r.programme_id = c.programme_id and r.id = c.round_id
      where c.planned_to_membership_id is not null and r.closed_at is null
        and not exists (select from handovers h where h.programme_id = c.programme_id
          and h.case_id = c.case_id and h.state = 'completed' and h.to_membership_id = c.planned_to_membership_id)
    ) p
    order by p.case_id, p.weight`.execute(tx)
  return rows
}

/** The organisations of the programme, by name. @param tx of a job that may measure */
export async function listOrganisations(tx: Tx) {
  return tx
    .selectFrom('organisations')
    .select(['id as organisationId', 'name'])
    .orderBy('name')
    .execute()
}

/** Who works here with the women on a day or later, by name. */
export async function listNames(tx: Tx, today: string) {
  return tx
    .selectFrom('memberships as m')
    .innerJoin('persons as p', 'p.id', 'm.personId')
    .innerJoin('organisations as o', (join) =>
      join.onRef('o.programmeId', '=', 'm.programmeId').onRef('o.id', '=', 'm.organisationId'),
    )
    .where('m.programmeId', '=', sql<string>`(select app.actor_programme())`)
    .where('m.role', 'in', ['case_manager', 'peer_expert'])
    .where((is) => is.or([is('m.validUntil', 'is', null), is('m.validUntil', '>=', today)]))
    .select(['m.id as membershipId', 'm.personId', 'm.role', 'p.name'])
    .select(['m.organisationId', 'o.name as organisation'])
    .orderBy('p.name')
    .orderBy('m.id')
    .execute()
}
