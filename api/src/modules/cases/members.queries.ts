import { sql } from 'kysely'
import type { Role } from '../../platform/access/index.ts'
import type { Tx } from '../../platform/actor/index.ts'

/** A colleague under one membership. Days are `YYYY-MM-DD`; `validUntil` is the last one. */
export type Member = {
  membershipId: string
  personId: string
  name: string
  organisation: string
  role: Role
  validFrom: string
  validUntil: string | null
}

/** @returns the colleague, or undefined when it is nobody of this programme */
export async function findMember(tx: Tx, membershipId: string): Promise<Member | undefined> {
  return members(tx).where('m.id', '=', membershipId).executeTakeFirst()
}

/** Who can be put on a case on a day: case managers and peer experts, by name. */
export async function listCaseWorkers(tx: Tx, today: string): Promise<Member[]> {
  return members(tx)
    .where('m.role', 'in', ['case_manager', 'peer_expert'])
    .where('m.validFrom', '<=', today)
    .where((is) => is.or([is('m.validUntil', 'is', null), is('m.validUntil', '>=', today)]))
    .orderBy('p.name')
    .orderBy('m.id')
    .execute()
}

const members = (tx: Tx) =>
  tx
    .selectFrom('memberships as m')
    .innerJoin('persons as p', 'p.id', 'm.personId')
    .innerJoin('organisations as o', (join) =>
      join.onRef('o.programmeId', '=', 'm.programmeId').onRef('o.id', '=', 'm.organisationId'),
    )
    // Own memberships of other programmes are readable too.
    .where('m.programmeId', '=', sql<string>`(select app.actor_programme())`)
    .where('m.usable', '=', true)
    .select([
      'm.id as membershipId',
      'm.personId',
      'p.name',
      'o.name as organisation',
      sql<Role>`m.role`.as('role'),
      'm.validFrom',
      'm.validUntil',
    ])
