import type { Tx } from '../../platform/actor/index.ts'

/** Takes the texts of each copy whose term is over; their keys are next. @param tx of a job with purpose `sweep`
 *  @param before copies that were decided, or else made, before this moment */
export async function eraseSources(tx: Tx, before: Date, erasedAt: Date): Promise<void> {
  const due = await tx
    .selectFrom('wooCopies')
    .select('id')
    .where('erasedAt', 'is', null)
    .where(({ fn, eb }) => eb(fn.coalesce('decidedAt', 'madeAt'), '<', before))
    .execute()
  if (due.length === 0) return
  const ids = due.map(({ id }) => id)
  await tx.updateTable('wooTexts').set({ sealed: null }).where('copyId', 'in', ids).execute()
  await tx
    .updateTable('wooCopies')
    .set({ wrapped: null, erasedAt })
    .where('id', 'in', ids)
    .execute()
}

/** Keys of what was erased, that nobody saw destroyed yet. */
export const listKeysToDestroy = (tx: Tx) =>
  tx
    .selectFrom('wooCopies')
    .select(['id', 'keyId'])
    .where('erasedAt', 'is not', null)
    .where('keyDestroyedAt', 'is', null)
    .execute()

export async function markDestroyed(tx: Tx, ids: readonly string[], keyDestroyedAt: Date) {
  if (ids.length === 0) return
  await tx.updateTable('wooCopies').set({ keyDestroyedAt }).where('id', 'in', ids).execute()
}
