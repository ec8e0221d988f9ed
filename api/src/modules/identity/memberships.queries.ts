import { sql } from 'kysely'
import type { Tx } from '../../platform/actor/index.ts'

type Key = { programmeId: string; id: string }

/** A membership with the part of its organisation in the chain, and the open cases its person answers
 *  for under it: how many, and their numbers. */
export async function findMembershipToTake(tx: Tx, { programmeId, id }: Key) {
  return tx
    .selectFrom('memberships as m')
    .innerJoin('organisations as o', (join) =>
      join.onRef('o.programmeId', '=', 'm.programmeId').onRef('o.id', '=', 'm.organisationId'),
    )
    .where('m.programmeId', '=', programmeId)
    .where('m.id', '=', id)
    .select(['m.id', 'm.personId', 'm.validFrom', 'm.validUntil', 'm.version'])
    .select(['o.chainFrom', 'o.chainUntil'])
    .select([
      sql<number>`app.open_cases_of_membership(m.id)`.as('openCases'),
      sql<string[]>`app.cases_of_membership(m.id)`.as('cases'),
    ])
    .executeTakeFirst()
}

export async function listMembershipsOf(tx: Tx, programmeId: string, personId: string) {
  return tx
    .selectFrom('memberships')
    .select(['organisationId', 'role', 'validFrom', 'validUntil'])
    .where('programmeId', '=', programmeId)
    .where('personId', '=', personId)
    .execute()
}

type Given = {
  programmeId: string
  personId: string
  organisationId: string
  role: string
  validFrom: string
  validUntil: string | null
}

export async function insertMembership(tx: Tx, given: Given) {
  return tx
    .insertInto('memberships')
    .values(given)
    .returning(['id', 'version'])
    .executeTakeFirstOrThrow()
}

type Taken = Key & { version: number; validUntil: string }

/** @returns the new version; undefined when it was changed in the meantime */
export async function endMembership(tx: Tx, { programmeId, id, version, validUntil }: Taken) {
  const row = await tx
    .updateTable('memberships')
    .set({ validUntil, version: version + 1 })
    .where('programmeId', '=', programmeId)
    .where('id', '=', id)
    .where('version', '=', version)
    .returning('version')
    .executeTakeFirst()
  return row?.version
}
