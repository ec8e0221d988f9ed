import type { Kysely, Transaction } from 'kysely'
import type { Role } from '../../platform/access/index.ts'
import type { DB } from '../../platform/database/tables.gen.ts'

/** Memberships under which a person may work on a day, by name of the programme; none once her
 *  account has ended, and none that waits for its second person. @param db gate's pool: runtime sees one programme at a time */
export async function listMemberships(
  db: Kysely<DB> | Transaction<DB>,
  personId: string,
  today: string,
) {
  const rows = await db
    .selectFrom('memberships as m')
    .innerJoin('persons as person', 'person.id', 'm.personId')
    .innerJoin('organisations as o', (join) =>
      join.onRef('o.programmeId', '=', 'm.programmeId').onRef('o.id', '=', 'm.organisationId'),
    )
    .innerJoin('programmes as p', 'p.id', 'm.programmeId')
    .where('m.personId', '=', personId)
    .where('person.endedAt', 'is', null)
    .where('m.usable', '=', true)
    .where('m.validFrom', '<=', today)
    .where((is) => is.or([is('m.validUntil', 'is', null), is('m.validUntil', '>=', today)]))
    .select([
      'm.id',
      'm.role',
      'm.programmeId',
      'o.id as organisationId',
      'o.name as organisationName',
      'p.slug',
      'p.name as programmeName',
    ])
    .orderBy('p.name')
    .orderBy('m.role')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    role: row.role as Role,
    organisation: { id: row.organisationId, name: row.organisationName },
    programme: { id: row.programmeId, slug: row.slug, name: row.programmeName },
  }))
}

export async function getSessionEnd(tx: Transaction<DB>, sessionId: string) {
  return tx
    .selectFrom('sessions')
    .select(['endsAt', 'idleMinutes'])
    .where('id', '=', sessionId)
    .executeTakeFirstOrThrow()
}

export async function getPerson(tx: Transaction<DB>, personId: string) {
  return tx
    .selectFrom('persons')
    .select(['id', 'name'])
    .where('id', '=', personId)
    .executeTakeFirstOrThrow()
}

/** A person's sessions that still run, the latest first. */
export async function listOpenSessions(tx: Transaction<DB>, personId: string) {
  return tx
    .selectFrom('sessions')
    .select(['id', 'openedAt', 'lastSeenAt', 'device'])
    .where('personId', '=', personId)
    .where('endedAt', 'is', null)
    .where('endsAt', '>', new Date())
    .orderBy('openedAt', 'desc')
    .execute()
}

/** @returns whether there was such a session to end */
export async function endSession(
  db: Kysely<DB> | Transaction<DB>,
  sessionId: string,
  why: 'signed-out' | 'revoked' | 'switched',
) {
  const { numUpdatedRows } = await db
    .updateTable('sessions')
    .set({ endedAt: new Date(), endedWhy: why })
    .where('id', '=', sessionId)
    .where('endedAt', 'is', null)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}
