import type { Tx } from '../../platform/actor/index.ts'

type Recipient = { programmeId: string; membershipId: string }

/** What waits under one membership: unread first, then the latest. */
export async function listNotices(tx: Tx, { programmeId, membershipId }: Recipient) {
  return tx
    .selectFrom('notices')
    .select(['id', 'kind', 'entityId', 'createdAt', 'readAt'])
    .where('programmeId', '=', programmeId)
    .where('membershipId', '=', membershipId)
    .orderBy('readAt', (order) => order.desc().nullsFirst())
    .orderBy('createdAt', 'desc')
    .limit(100)
    .execute()
}

type Read = Recipient & { id: string; at: Date }

/** @returns whether it is hers; reading it again changes nothing */
export async function markRead(tx: Tx, { programmeId, membershipId, id, at }: Read) {
  const row = await tx
    .updateTable('notices')
    .set((is) => ({ readAt: is.fn.coalesce('readAt', is.val(at)) }))
    .where('programmeId', '=', programmeId)
    .where('membershipId', '=', membershipId)
    .where('id', '=', id)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}
