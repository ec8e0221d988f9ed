import { sql } from 'kysely'
import type { Tx } from '../../platform/actor/index.ts'
import type { ContactSum } from './deployment.rules.ts'
import type { Moments } from './group.rules.ts'
import type { CourseFact } from './spans.rules.ts'

const courseKinds = [
  'case-opened',
  'case-closed',
  'case-reopened',
  'continuation-decided',
  'responsibility-began',
  'introduction-took-place',
]

/** What happened in the course of every case before a moment, in the order in which it occurred. */
export async function listCourseFacts(tx: Tx, before: Date): Promise<CourseFact[]> {
  return tx
    .selectFrom('facts')
    .where('kind', 'in', courseKinds)
    .where('occurredAt', '<', before)
    .where('subjectId', 'is not', null)
    .select((eb) => eb.ref('subjectId').$notNull().as('subjectId'))
    .select(['kind', 'occurredAt', 'recordedAt'])
    .select([
      sql<boolean | null>`(attributes ->> 'needed')::boolean`.as('needed'),
      sql<boolean | null>`(attributes ->> 'outOfSight')::boolean`.as('outOfSight'),
      sql<string | null>`attributes ->> 'destination'`.as('destination'),
      sql<string | null>`attributes ->> 'manner'`.as('manner'),
      sql<string | null>`attributes ->> 'membershipId'`.as('membershipId'),
      sql<boolean | null>`(attributes ->> 'warm')::boolean`.as('warm'),
    ])
    .orderBy('occurredAt')
    .orderBy('recordedAt')
    .execute()
}

/** The contacts of a period, added up by role, outcome and kind. */
export async function sumContacts(tx: Tx, moments: Moments): Promise<ContactSum[]> {
  return contactsIn(tx, moments)
    .select([
      sql<string>`attributes ->> 'role'`.as('role'),
      sql<string>`attributes ->> 'outcome'`.as('outcome'),
      sql<string | null>`attributes ->> 'kind'`.as('kind'),
      sql<number>`count(*)`.as('contacts'),
      minutes('directMinutes').as('direct'),
      minutes('indirectMinutes').as('indirect'),
      minutes('travelMinutes').as('travel'),
      minutes('thirdPartyMinutes').as('thirdParties'),
      sql<number>`count(*) filter (where recorded_at >= ${moments.end})`.as('recordedLater'),
    ])
    .groupBy(sql`1, 2, 3`)
    .execute()
}

/** @returns how many women were spoken with in the period, and how many it was tried with */
export async function countContacted(tx: Tx, moments: Moments) {
  return contactsIn(tx, moments)
    .select([
      sql<number>`count(distinct subject_id)`.as('people'),
      sql<number>`count(distinct subject_id) filter (where attributes ->> 'outcome' = 'spoken')`.as(
        'peopleSpokenWith',
      ),
    ])
    .executeTakeFirstOrThrow()
}

/** When the first contact occurred that was recorded; undefined where none ever was. */
export async function findFirstContact(tx: Tx): Promise<Date | undefined> {
  const first = await tx
    .selectFrom('facts')
    .select('occurredAt')
    .where('kind', '=', 'contact-recorded')
    .orderBy('occurredAt')
    .limit(1)
    .executeTakeFirst()
  return first?.occurredAt
}

const contactsIn = (tx: Tx, { start, end }: Moments) =>
  tx
    .selectFrom('facts')
    .where('kind', '=', 'contact-recorded')
    .where('occurredAt', '>=', start)
    .where('occurredAt', '<', end)

const minutes = (attribute: string) =>
  sql<number>`coalesce(sum((attributes ->> ${sql.lit(attribute)})::integer), 0)`
