import { sql } from 'kysely'
import type { Tx } from '../../platform/actor/index.ts'

/** One case as the directory shows it, with its course where that is the actor's to read. */
export async function findCase(tx: Tx, caseId: string) {
  return directory(tx).where('c.id', '=', caseId).executeTakeFirst()
}

export type CaseRow = NonNullable<Awaited<ReturnType<typeof findCase>>>

const directory = (tx: Tx) =>
  joined(tx).select([
    'c.id',
    'c.subjectId',
    'c.number',
    'c.alias',
    'co.phase',
    'co.phaseSince',
    'co.stability',
    'co.continuationNeeded',
    'co.closedOutOfSight',
    'co.version',
    'm.id as membershipId',
    'p.name',
    'o.name as organisation',
    'r.manner',
    'r.introducedAt',
    sql<Date | null>`lower(r.during)`.as('since'),
    sql<boolean>`s.case_id is not null`.as('safeContactRecorded'),
  ])

// What the actor may not read is absent by row security: the joins then bring null.
const joined = (tx: Tx) =>
  tx
    .selectFrom('cases as c')
    .leftJoin('caseCourses as co', (join) =>
      join.onRef('co.programmeId', '=', 'c.programmeId').onRef('co.caseId', '=', 'c.id'),
    )
    .leftJoin('responsibilities as r', (join) =>
      join
        .onRef('r.programmeId', '=', 'c.programmeId')
        .onRef('r.caseId', '=', 'c.id')
        .on(sql<boolean>`upper_inf(r.during)`),
    )
    .leftJoin('memberships as m', (join) =>
      join.onRef('m.programmeId', '=', 'r.programmeId').onRef('m.id', '=', 'r.membershipId'),
    )
    .leftJoin('persons as p', 'p.id', 'm.personId')
    .leftJoin('organisations as o', (join) =>
      join.onRef('o.programmeId', '=', 'm.programmeId').onRef('o.id', '=', 'm.organisationId'),
    )
    .leftJoin('safeContacts as s', (join) =>
      join.onRef('s.programmeId', '=', 'c.programmeId').onRef('s.caseId', '=', 'c.id'),
    )
