import { sql } from 'kysely'
import type { Tx } from '../../platform/actor/index.ts'
import type { WorkSum } from './deployment.rules.ts'
import type { Moments } from './group.rules.ts'

const contactKinds = ['contact-recorded', 'contact-corrected']
const hourKinds = ['hours-recorded', 'hours-corrected']

/** All work of a period, contacts and hours without a case, added up by who did it, outcome and kind. */
export async function sumWork(tx: Tx, moments: Moments): Promise<WorkSum[]> {
  return workIn(tx, [...contactKinds, ...hourKinds], moments)
    .select([
      sql<string>`attributes ->> 'role'`.as('role'),
      sql<string | null>`attributes ->> 'organisationId'`.as('organisationId'),
      // Who worked, where a colleague recorded it.
      sql<string | null>`coalesce(attributes ->> 'membershipId', membership_id::text)`.as(
        'membershipId',
      ),
      sql<string | null>`attributes ->> 'outcome'`.as('outcome'),
      sql<string | null>`case when ${isContact} then attributes ->> 'kind' end`.as('kind'),
      sql<number>`count(*) filter (where ${isContact})`.as('contacts'),
      minutes('directMinutes').as('direct'),
      minutes('indirectMinutes').as('indirect'),
      minutes('travelMinutes').as('travel'),
      minutes('thirdPartyMinutes').as('thirdParties'),
      minutes('minutes').as('withoutCase'),
      sql<number>`count(*) filter (where ${isContact} and recorded_at >= ${moments.end})`.as(
        'recordedLater',
      ),
    ])
    .groupBy(sql`1, 2, 3, 4, 5`)
    .execute()
}

/** @returns how many women were spoken with in the period, and how many it was tried with */
export async function countContacted(tx: Tx, moments: Moments) {
  return workIn(tx, contactKinds, moments)
    .select([
      sql<number>`count(distinct subject_id)`.as('people'),
      sql<number>`count(distinct subject_id) filter (where attributes ->> 'outcome' = 'spoken')`.as(
        'peopleSpokenWith',
      ),
    ])
    .executeTakeFirstOrThrow()
}

/** How many minutes were worked at the contacts of each woman: numbers only. @param tx of a job that may measure */
export async function listMinutesEach(tx: Tx, moments: Moments): Promise<number[]> {
  const rows = await workIn(tx, contactKinds, moments)
    .select(
      sql<number>`sum(coalesce((attributes ->> 'directMinutes')::integer, 0)
        + coalesce((attributes ->> 'indirectMinutes')::integer, 0)
        + coalesce((attributes ->> 'travelMinutes')::integer, 0)
        + coalesce((attributes ->> 'thirdPartyMinutes')::integer, 0))`.as('minutes'),
    )
    .where('subjectId', 'is not', null)
    .groupBy('subjectId')
    .execute()
  return rows.map(({ minutes: worked }) => Number(worked))
}

// What was corrected counts once, as it was corrected last, in the period in which it then lies.
const workIn = (tx: Tx, kinds: string[], { start, end }: Moments) =>
  tx
    .selectFrom('facts')
    .where('kind', 'in', kinds)
    .where('occurredAt', '>=', start)
    .where('occurredAt', '<', end)
    .where(
      sql<boolean>`not exists (
        select from facts later where later.programme_id = facts.programme_id
          and later.entity_id = facts.entity_id and later.kind in ('contact-corrected', 'hours-corrected')
          and (later.attributes ->> 'version')::integer
            > coalesce((facts.attributes ->> 'version')::integer, 1))`,
    )

const isContact = sql<boolean>`kind in ('contact-recorded', 'contact-corrected')`

const minutes = (attribute: string) =>
  sql<number>`coalesce(sum((attributes ->> ${sql.lit(attribute)})::integer), 0)`
