import { sql } from 'kysely'
import type { Tx } from '../../platform/actor/index.ts'

/** What is known of being seen, of the open cases whose sight the actor may read, and of those that
 *  were closed while she was out of sight. */
export async function listSightRecords(tx: Tx) {
  return tx
    .selectFrom('cases as c')
    .innerJoin('caseCourses as course', (join) =>
      join.onRef('course.programmeId', '=', 'c.programmeId').onRef('course.caseId', '=', 'c.id'),
    )
    .leftJoin('caseSights as s', (join) =>
      join.onRef('s.programmeId', '=', 'c.programmeId').onRef('s.caseId', '=', 'c.id'),
    )
    .where(sql<boolean>`c.id = any ((select app.cases_for('sight', 'read'))::uuid[])`)
    .where((is) =>
      is.or([is('course.phase', '<>', 'closed'), is('course.closedOutOfSight', '=', true)]),
    )
    .select([
      'c.id as caseId',
      'c.subjectId',
      'c.number',
      'c.alias',
      's.lastSpokenAt',
      's.lastSeenAt',
      's.lastAttemptAt',
      's.knownUntil',
      's.diedOn',
      sql<boolean>`course.phase = 'closed'`.as('closed'),
      sql<Date>`(select max(lower(o.during)) from case_openings o
        where o.programme_id = c.programme_id and o.case_id = c.id)`.as('openedAt'),
    ])
    .orderBy('c.number')
    .execute()
}

export type SightRow = Awaited<ReturnType<typeof listSightRecords>>[number]
