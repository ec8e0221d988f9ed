import { sql } from 'kysely'
import type { Tx } from '../../platform/actor/index.ts'
import type { WorkSum } from './deployment.rules.ts'
import type { Moments } from './group.rules.ts'
import { kindsOf } from './sources.schema.ts'

/** A sum of work, and with whom: each woman once. */
export type WorkWith = WorkSum & { subjectIds: string[] | null }

/** All work of a period, contacts and hours without a case, added up by who did it, outcome and kind. What was
 *  corrected counts once, as it was corrected last, in the period in which it then lies. First by woman, so that
 *  whom it was with comes of the same look. */
export async function sumWork(tx: Tx, { start, end }: Moments): Promise<WorkWith[]> {
  const kinds = [...kindsOf.contacts, ...kindsOf.hours]
  const { rows } = await sql<WorkWith>`
    select role, "organisationId", "membershipId", outcome, kind, sum(contacts)::integer as contacts,
      sum(direct)::integer as direct, sum(indirect)::integer as indirect, sum(travel)::integer as travel,
      sum("thirdParties")::integer as "thirdParties",
      sum("withoutCase")::integer as "withoutCase", sum("recordedLater")::integer as "recordedLater",
      array_agg(subject_id) filter (where contacts > 0 and subject_id is not null) as "subjectIds"
    from (
      select subject_id, attributes ->> 'role' as role, attributes ->> 'organisationId' as "organisationId",
        coalesce(attributes ->> 'membershipId', membership_id::text) as "membershipId",
        attributes ->> 'outcome' as outcome, case when ${isContact} then attributes ->> 'kind' end as kind,
        count(*) filter (where ${isContact}) as contacts, ${minutes('directMinutes')} as direct,
        ${minutes('indirectMinutes')} as indirect, ${minutes('travelMinutes')} as travel,
        ${minutes('thirdPartyMinutes')} as "thirdParties", ${minutes('minutes')} as "withoutCase",
        count(*) filter (where ${isContact} and recorded_at >= ${end}) as "recordedLater"
      from facts
      where kind in (${sql.join(kinds)}) and occurred_at >= ${start} and occurred_at < ${end}
        and ${isLatest}
      group by 1, 2, 3, 4, 5, 6) of_hers
    group by 1, 2, 3, 4, 5`.execute(tx)
  return rows
}

/** How many minutes were worked at the contacts of each woman: numbers only. @param tx of a job that may measure */
export async function listMinutesEach(tx: Tx, { start, end }: Moments): Promise<number[]> {
  const parts = ['directMinutes', 'indirectMinutes', 'travelMinutes', 'thirdPartyMinutes']
  const { rows } = await sql<{ minutes: number }>`
    select (${sql.join(parts.map(minutes), sql` + `)})::integer as minutes
    from facts
    where kind in (${sql.join([...kindsOf.contacts])}) and occurred_at >= ${start} and occurred_at < ${end}
      and subject_id is not null and ${isLatest}
    group by subject_id`.execute(tx)
  return rows.map(({ minutes: worked }) => worked)
}

const isContact = sql<boolean>`facts.kind in ('contact-recorded', 'contact-corrected')`

// What was corrected counts once, as it was corrected last, in the period in which it then lies.
const isLatest = sql<boolean>`not exists (select from facts later
  where later.programme_id = facts.programme_id and later.entity_id = facts.entity_id
    and later.kind in ('contact-corrected', 'hours-corrected')
    and (later.attributes ->> 'version')::integer > coalesce((facts.attributes ->> 'version')::integer, 1))`

const minutes = (attribute: string) =>
  sql<number>`coalesce(sum((attributes ->> ${sql.lit(attribute)})::integer), 0)`
