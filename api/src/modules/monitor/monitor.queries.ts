import { sql } from 'kysely'
import type { Tx } from '../../platform/actor/index.ts'
import { kindsOf } from './sources.schema.ts'
import type { CourseFact } from './spans.rules.ts'

/** What happened in the course of every case before a moment, in the order in which it occurred. */
export async function listCourseFacts(tx: Tx, before: Date): Promise<CourseFact[]> {
  return tx
    .selectFrom('facts')
    .where('kind', 'in', [...kindsOf.course])
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
