import { sql } from 'kysely'
import type { Role } from '../../platform/access/index.ts'
import type { Tx } from '../../platform/actor/index.ts'

export type TimelinePage = {
  subjectId: string
  kinds: string[] | undefined
  /** From this moment on. */
  from: Date | undefined
  /** Before this moment. */
  until: Date | undefined
  /** The last fact of the page before. */
  before: string | undefined
  limit: number
}

/** A page of what happened, the latest first, with who recorded it and whom it is about. */
export async function listFacts(tx: Tx, page: TimelinePage) {
  const { kinds, from, until, before } = page
  return facts(tx)
    .where('f.subjectId', '=', page.subjectId)
    .$if(kinds !== undefined, (query) => query.where('f.kind', 'in', kinds ?? []))
    .$if(from !== undefined, (query) => query.where('f.occurredAt', '>=', from ?? new Date(0)))
    .$if(until !== undefined, (query) => query.where('f.occurredAt', '<', until ?? new Date(0)))
    .$if(before !== undefined, (query) =>
      query.where(
        sql<boolean>`(f.occurred_at, f.recorded_at, f.id) < (
          select l.occurred_at, l.recorded_at, l.id from facts l
          where l.subject_id = ${page.subjectId} and l.id = ${before})`,
      ),
    )
    .orderBy('f.occurredAt', 'desc')
    .orderBy('f.recordedAt', 'desc')
    .orderBy('f.id', 'desc')
    .limit(page.limit)
    .execute()
}

export type FactRow = Awaited<ReturnType<typeof listFacts>>[number]

const facts = (tx: Tx) =>
  tx
    .selectFrom('facts as f')
    .leftJoin('memberships as m', 'm.id', 'f.membershipId')
    .leftJoin('persons as p', 'p.id', 'm.personId')
    .leftJoin('memberships as am', (join) =>
      join.on(sql<boolean>`am.id::text = f.attributes ->> 'membershipId'`),
    )
    .leftJoin('persons as ap', 'ap.id', 'am.personId')
    .select(['f.id', 'f.kind', 'f.occurredAt', 'f.recordedAt', 'f.entityId'])
    .select([
      sql<Record<string, unknown>>`f.attributes - 'membershipId'`.as('attributes'),
      'p.name',
      sql<Role | null>`m.role`.as('role'),
      'ap.name as aboutName',
      sql<Role | null>`am.role`.as('aboutRole'),
    ])
