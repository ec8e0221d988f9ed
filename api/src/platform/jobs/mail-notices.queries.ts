import type { Tx } from '../actor/act.ts'

/** A notice that waits, and where its person is mailed. */
export type Waiting = { programmeId: string; id: string; personId: string; address: string }

/** The notices of a programme that were neither read nor mailed, of people who still work there.
 *  @param today `YYYY-MM-DD` */
export async function listWaiting(tx: Tx, { programmeId, today }: Asked): Promise<Waiting[]> {
  return tx
    .selectFrom('notices as n')
    .innerJoin('memberships as m', (join) =>
      join.onRef('m.programmeId', '=', 'n.programmeId').onRef('m.id', '=', 'n.membershipId'),
    )
    .innerJoin('persons as p', 'p.id', 'm.personId')
    .innerJoin('mailAddresses as a', 'a.personId', 'm.personId')
    .select(['n.programmeId', 'n.id', 'm.personId', 'a.address'])
    .where('n.programmeId', '=', programmeId)
    .where('n.mailedAt', 'is', null)
    .where('n.readAt', 'is', null)
    .where('p.endedAt', 'is', null)
    .where('m.validFrom', '<=', today)
    .where((is) => is.or([is('m.validUntil', 'is', null), is('m.validUntil', '>=', today)]))
    .execute()
}

type Asked = { programmeId: string; today: string }

/** Writes down that these were mailed, by the real time. */
export async function markMailed(tx: Tx, programmeId: string, ids: readonly string[]) {
  await tx
    .updateTable('notices')
    .set({ mailedAt: new Date() })
    .where('programmeId', '=', programmeId)
    .where('id', 'in', ids)
    .execute()
}
