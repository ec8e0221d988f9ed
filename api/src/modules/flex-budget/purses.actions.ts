import type { Act } from '../../platform/actor/index.ts'
import { findShareOn, readRoom } from './envelopes.queries.ts'

/** What the actor's own organisation can spend today; null where it holds nothing. */
export async function findPurse(act: Act) {
  const share = await findShareOn(act.tx, act.actor.organisationId, act.today)
  const { approvalAboveCents = null } = await readRoom(act, 0)
  if (share === undefined) return { purse: null, approvalAboveCents }
  const { id: shareId, ...purse } = share
  const freeCents = purse.budgetCents - purse.spentCents - purse.reservedCents
  return { purse: { shareId, ...purse, freeCents }, approvalAboveCents }
}
