import type { Kysely } from 'kysely'
import type { Role } from '../../platform/access/index.ts'
import type { DB } from '../../platform/database/tables.gen.ts'

/** Every membership that is valid on the day: what a demonstration offers as one click each. */
export async function listDemonstrationMemberships(db: Kysely<DB>, today: string) {
  const rows = await db
    .selectFrom('memberships as m')
    .innerJoin('persons as person', 'person.id', 'm.personId')
    .innerJoin('organisations as o', (join) =>
      join.onRef('o.programmeId', '=', 'm.programmeId').onRef('o.id', '=', 'm.organisationId'),
    )
    .innerJoin('programmes as p', 'p.id', 'm.programmeId')
    .where('person.endedAt', 'is', null)
    .where('m.usable', '=', true)
    .where('m.validFrom', '<=', today)
    .where((is) => is.or([is('m.validUntil', 'is', null), is('m.validUntil', '>=', today)]))
    .select([
      'm.id as membershipId',
      'm.role',
      'person.name as person',
      'o.name as organisation',
      'p.name as programme',
    ])
    .orderBy('o.name')
    .orderBy('m.role')
    .orderBy('person.name')
    .execute()
  return rows.map((row) => ({ ...row, role: row.role as Role }))
}

/** @returns the membership when it is valid on the day and its person's account has not ended */
export async function findMembership(db: Kysely<DB>, membershipId: string, today: string) {
  return db
    .selectFrom('memberships as m')
    .innerJoin('persons as p', 'p.id', 'm.personId')
    .where('m.id', '=', membershipId)
    .where('p.endedAt', 'is', null)
    .where('m.usable', '=', true)
    .where('m.validFrom', '<=', today)
    .where((is) => is.or([is('m.validUntil', 'is', null), is('m.validUntil', '>=', today)]))
    .select(['m.id', 'm.personId', 'm.programmeId'])
    .executeTakeFirst()
}
