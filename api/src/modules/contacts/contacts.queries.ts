import type { Tx } from '../../platform/actor/index.ts'

/** One contact with its writer, or undefined. */
export async function findContact(tx: Tx, contactId: string) {
  return selectContacts(tx).where('c.id', '=', contactId).executeTakeFirst()
}

const selectContacts = (tx: Tx) =>
  tx
    .selectFrom('contacts as c')
    .innerJoin('memberships as m', (join) =>
      join.onRef('m.programmeId', '=', 'c.programmeId').onRef('m.id', '=', 'c.membershipId'),
    )
    .innerJoin('persons as p', 'p.id', 'm.personId')
    .innerJoin('organisations as o', (join) =>
      join.onRef('o.programmeId', '=', 'm.programmeId').onRef('o.id', '=', 'm.organisationId'),
    )
    .selectAll('c')
    .select(['m.role', 'p.name', 'o.name as organisation'])

export type ContactRow = NonNullable<Awaited<ReturnType<typeof findContact>>>
