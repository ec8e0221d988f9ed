import type { ExpressionBuilder } from 'kysely'
import { sql } from 'kysely'
import type { Tx } from '../../platform/actor/index.ts'
import type { DB } from '../../platform/database/tables.gen.ts'

const named = ['c.id as caseId', 'c.subjectId', 'c.number', 'c.alias'] as const

/** Whether the actor may read this of the case. */
const readable = (resource: 'contacts' | 'sight') =>
  sql<boolean>`c.id = any ((select app.cases_for(${resource}, 'read'))::uuid[])`

const running = sql<boolean>`upper_inf(o.during)`

/** The openings that the actor may see, with their case; row security decides. */
const openings = (tx: Tx) =>
  tx
    .selectFrom('caseOpenings as o')
    .innerJoin('cases as c', (join) =>
      join.onRef('c.programmeId', '=', 'o.programmeId').onRef('c.id', '=', 'o.caseId'),
    )
    .orderBy('c.number')

/** Open cases with who answers for them. */
export async function listResponsibility(tx: Tx) {
  return openings(tx)
    .leftJoin('responsibilities as r', (join) =>
      join
        .onRef('r.programmeId', '=', 'o.programmeId')
        .onRef('r.caseId', '=', 'o.caseId')
        .on(sql<boolean>`upper_inf(r.during)`),
    )
    .where(running)
    .select(named)
    .select(['r.introducedAt', sql<Date | null>`lower(r.during)`.as('since')])
    .execute()
}

/** The cases that by the latest decision before a moment needed continuation, with their last opening. */
export async function listContinued(tx: Tx, before: Date) {
  return openings(tx)
    .innerJoin('caseCourses as course', (join) =>
      join
        .onRef('course.programmeId', '=', 'o.programmeId')
        .onRef('course.caseId', '=', 'o.caseId'),
    )
    .where((is) => is(latestDecision(is, before), '=', 'needed'))
    .distinctOn('c.number')
    .select(named)
    .select([
      'course.closedOutOfSight',
      sql<Date>`lower(o.during)`.as('openedAt'),
      sql<Date | null>`upper(o.during)`.as('closedAt'),
    ])
    .orderBy(sql`lower(o.during)`, 'desc')
    .execute()
}

const latestDecision = (is: ExpressionBuilder<DB & { o: DB['caseOpenings'] }, 'o'>, before: Date) =>
  is
    .selectFrom('courseDecisions as d')
    .whereRef('d.programmeId', '=', 'o.programmeId')
    .whereRef('d.caseId', '=', 'o.caseId')
    .where('d.aspect', '=', 'continuation')
    .where('d.decidedAt', '<', before)
    .orderBy('d.decidedAt', 'desc')
    .orderBy('d.recordedAt', 'desc')
    .limit(1)
    .select('d.value')

/** Openings that touch a period, and what case managers put into the case then. */
export async function listDeployment(tx: Tx, { start, end }: { start: Date; end: Date }) {
  const minutes = (column: string) => sql<number>`coalesce((select sum(${sql.ref(column)})
    from contacts k join memberships m on m.programme_id = k.programme_id and m.id = k.membership_id
    where k.programme_id = c.programme_id and k.case_id = c.id and m.role = 'case_manager'
      and k.occurred_at >= ${start} and k.occurred_at < ${end}), 0)`
  return openings(tx)
    .where(sql<boolean>`o.during && tstzrange(${start}::timestamptz, ${end}::timestamptz)`)
    .select(named)
    .select([
      sql<Date>`lower(o.during)`.as('from'),
      sql<Date | null>`upper(o.during)`.as('until'),
      minutes('direct_minutes').as('direct'),
      minutes('indirect_minutes').as('indirect'),
      minutes('travel_minutes').as('travel'),
      minutes('third_party_minutes').as('thirdParties'),
      readable('contacts').as('readable'),
    ])
    .execute()
}

/** Open cases, and those closed while out of sight, with what is known of being seen. */
export async function listInSight(tx: Tx) {
  return openings(tx)
    .innerJoin('caseCourses as course', (join) =>
      join
        .onRef('course.programmeId', '=', 'o.programmeId')
        .onRef('course.caseId', '=', 'o.caseId'),
    )
    .leftJoin('caseSights as s', (join) =>
      join.onRef('s.programmeId', '=', 'c.programmeId').onRef('s.caseId', '=', 'c.id'),
    )
    .where((is) => is.or([running, is('course.closedOutOfSight', '=', true)]))
    .distinctOn('c.number')
    .select(named)
    .select([
      's.lastSpokenAt',
      's.lastSeenAt',
      's.knownUntil',
      's.diedOn',
      running.as('isOpen'),
      sql<Date>`lower(o.during)`.as('openedAt'),
      readable('sight').as('readable'),
    ])
    .orderBy(sql`lower(o.during)`, 'desc')
    .execute()
}
