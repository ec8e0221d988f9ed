import { sql } from 'kysely'
import type { Tx } from '../../platform/actor/index.ts'

/** Open cases, those with a responsible case manager who works here today, and those whose case
 *  manager was not introduced yet. @param tx of a job that measures the whole programme */
export async function countResponsibility(tx: Tx, today: string) {
  return tx
    .selectFrom('caseOpenings as o')
    .leftJoin('responsibilities as r', (join) =>
      join
        .onRef('r.programmeId', '=', 'o.programmeId')
        .onRef('r.caseId', '=', 'o.caseId')
        .on(sql<boolean>`upper_inf(r.during)`),
    )
    .leftJoin('memberships as m', (join) =>
      join
        .onRef('m.programmeId', '=', 'r.programmeId')
        .onRef('m.id', '=', 'r.membershipId')
        .on('m.role', '=', 'case_manager')
        .on(
          sql<boolean>`${today}::date between m.valid_from and coalesce(m.valid_until, 'infinity')`,
        ),
    )
    .where(sql<boolean>`upper_inf(o.during)`)
    .select([
      sql<number>`count(*)`.as('open'),
      sql<number>`count(m.id)`.as('withResponsible'),
      sql<number>`count(*) filter (where m.id is not null and r.introduced_at is null)`.as(
        'notWarm',
      ),
    ])
    .executeTakeFirstOrThrow()
}

/** What is known of being seen, of every open case and of those closed while out of sight; no ids.
 *  @param tx of a job that measures the whole programme */
export async function listSights(tx: Tx) {
  return tx
    .selectFrom('caseCourses as course')
    .leftJoin('caseOpenings as o', (join) =>
      join
        .onRef('o.programmeId', '=', 'course.programmeId')
        .onRef('o.caseId', '=', 'course.caseId')
        .on(sql<boolean>`upper_inf(o.during)`),
    )
    .leftJoin('caseSights as s', (join) =>
      join
        .onRef('s.programmeId', '=', 'course.programmeId')
        .onRef('s.caseId', '=', 'course.caseId'),
    )
    .where((is) =>
      is.or([is('o.caseId', 'is not', null), is('course.closedOutOfSight', '=', true)]),
    )
    .select(['s.lastSpokenAt', 's.lastSeenAt', 's.knownUntil', 's.diedOn'])
    .select(sql<Date | null>`lower(o.during)`.as('openedAt'))
    .execute()
}
