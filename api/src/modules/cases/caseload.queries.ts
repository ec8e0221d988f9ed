import type { Relation } from '../../platform/access/matrix.ts'
import type { Recording } from '../../platform/audit/audit.flight.ts'
import { recordedFrom } from '../../platform/audit/audit.flight.ts'
import type { Statement } from '../../platform/database/index.ts'
import type { CaseRow } from './cases.queries.ts'
import type { Scope } from './cases.schema.ts'

/** A case of the list, and how the actor stands to it. */
export type CaseloadRow = CaseRow & { relations: Relation[] }

/** The cases of one scope that the actor's role reads, by number, and each woman of them in the audit;
 *  an empty list is on record too. What the actor may not read is absent by row security: the joins
 *  then bring null. */
export const askCaseload = (recording: Recording, scope: Scope): Statement => ({
  name: `caseload-${scope}`,
  text: caseloads[scope],
  values: [...recording],
})

const caseloadWhere = (condition: string) => `
  with known as materialized (
    select case_id, array_agg(relation) as relations from app.case_relations() group by case_id
  ), listed as materialized (
    select c.id, c.subject_id, c.number, c.alias, coalesce(k.relations, '{}') as relations,
      co.phase, co.phase_since, co.stability, co.continuation_needed, co.closed_out_of_sight, co.version,
      r.membership_id, r.manner, r.introduced_at, lower(r.during) as since, s.case_id is not null as safe
    from cases c
    left join case_courses co on co.programme_id = c.programme_id and co.case_id = c.id
    left join responsibilities r on r.programme_id = c.programme_id and r.case_id = c.id and upper_inf(r.during)
    left join safe_contacts s on s.programme_id = c.programme_id and s.case_id = c.id
    left join known k on k.case_id = c.id
    where ${condition}
  ), recorded as (${recordedFrom(`(
    select subject_id, id as entity_id, null::text as reason,
      'emergency' = any (relations) and not 'own' = any (relations) as emergency from listed
    union all select null, null, null, false where not exists (select from listed))`)}
  ), answering as materialized (
    select m.id, p.name, o.name as organisation from memberships m
    join persons p on p.id = m.person_id
    join organisations o on o.programme_id = m.programme_id and o.id = m.organisation_id
    where m.programme_id = (select app.actor_programme())
      and m.id = any (array(select distinct membership_id from listed))
  )
  select l.id, l.subject_id as "subjectId", l.number, l.alias, l.relations, l.phase,
    l.phase_since as "phaseSince", l.stability, l.continuation_needed as "continuationNeeded",
    l.closed_out_of_sight as "closedOutOfSight", l.version, a.id as "membershipId", a.name,
    a.organisation, l.manner, l.introduced_at as "introducedAt", l.since, l.safe as "safeContactRecorded"
  from listed l
  left join answering a on a.id = l.membership_id
  order by l.number`

// Whose course she may not read, she knows from the team, or by emergency access.
const caseloads: Record<Scope, string> = {
  team: caseloadWhere('co.case_id is null'),
  open: caseloadWhere(`co.phase <> 'closed'`),
  closed: caseloadWhere(`co.phase = 'closed'`),
  'closed-out-of-sight': caseloadWhere(`co.phase = 'closed' and co.closed_out_of_sight`),
}
