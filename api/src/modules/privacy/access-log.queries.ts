import { sql } from 'kysely'
import type { Tx } from '../../platform/actor/index.ts'

/** Which looks are asked for: those at these subjects, those from outside the caseload. */
export type Wanted = {
  programmeId: string
  subjects?: { first: string; last: string } | undefined
  outsideOwnCaseload?: boolean | undefined
  before?: string | undefined
  limit: number
}

/** Who looked at whom, the latest first, within what the actor may know. */
export async function listLooks(tx: Tx, wanted: Wanted) {
  const { programmeId, subjects, before, limit } = wanted
  return selectLooks(tx)
    .where('e.programmeId', '=', programmeId)
    .where('e.subjectId', 'is not', null)
    .$if(subjects !== undefined, (query) =>
      query
        .where('e.subjectId', '>=', subjects?.first ?? null)
        .where('e.subjectId', '<=', subjects?.last ?? null),
    )
    .$if(wanted.outsideOwnCaseload === true, (query) =>
      query.where((is) => is.or([is('e.emergency', '=', true), is('l.entryId', 'is not', null)])),
    )
    .$if(before !== undefined, (query) =>
      query.where(
        sql<boolean>`(e.recorded_at, e.position) < (
          select b.recorded_at, b.position from audit_entries b
          where b.programme_id = ${programmeId} and b.id = ${before})`,
      ),
    )
    .orderBy('e.recordedAt', 'desc')
    .orderBy('e.position', 'desc')
    .limit(limit)
    .execute()
}

const selectLooks = (tx: Tx) =>
  tx
    .selectFrom('auditEntries as e')
    .leftJoin('outsideLooks as l', (join) =>
      join.onRef('l.programmeId', '=', 'e.programmeId').onRef('l.entryId', '=', 'e.id'),
    )
    // The typed reason of an emergency stands outside the sealed chain, where erasure reaches it.
    .leftJoin('emergencyAccesses as a', (join) =>
      join
        .onRef('a.programmeId', '=', 'e.programmeId')
        .on(sql<boolean>`e.reason = 'emergency:' || a.id`),
    )
    .leftJoin('persons as p', 'p.id', 'e.personId')
    .leftJoin('organisations as o', (join) =>
      join.onRef('o.programmeId', '=', 'e.programmeId').onRef('o.id', '=', 'e.organisationId'),
    )
    .leftJoin('cases as c', (join) =>
      join.onRef('c.programmeId', '=', 'e.programmeId').onRef('c.subjectId', '=', 'e.subjectId'),
    )
    .select([
      'e.id',
      'e.recordedAt',
      'e.role',
      'e.action',
      'e.resource',
      'e.emergency',
      'e.outcome',
      'p.name',
      'o.name as organisation',
      'c.id as caseId',
      'c.number',
      'c.alias',
      sql<string | null>`coalesce(a.reason, e.reason)`.as('reason'),
      sql<string>`e.subject_id`.as('subjectId'),
      sql<boolean>`e.emergency or l.entry_id is not null`.as('outside'),
    ])

export type LookRow = Awaited<ReturnType<typeof listLooks>>[number]
