import type { Tx } from '../../platform/actor/index.ts'
import { getSetting } from '../../platform/settings/index.ts'
import { countToAccount, listCurrentShares } from './envelopes.queries.ts'
import { nearlyEmptyPercent } from './flex-budget.settings.ts'

type Asking = { programmeId: string; today: string }

/** Whether the flex budget stands as the note asks (2f): what was given for today and what of it is free,
 *  and whether what was spent is accounted for. Figures, and no person. @param tx of a job that measures */
export async function measureFlexBudget(tx: Tx, { programmeId, today }: Asking) {
  const percent = await getSetting({ tx, programmeId }, nearlyEmptyPercent, today)
  const shares = (await listCurrentShares(tx, today)).map((share) => ({
    givenCents: share.budgetCents,
    freeCents: share.budgetCents - share.spentCents - share.reservedCents,
  }))
  const sum = (of: readonly number[]) => of.reduce((all, one) => all + one, 0)
  return {
    shares: shares.length,
    givenCents: sum(shares.map(({ givenCents }) => givenCents)),
    freeCents: sum(shares.map(({ freeCents }) => freeCents)),
    emptyShares: shares.filter(({ freeCents }) => freeCents <= 0).length,
    tightShares: shares.filter(
      ({ givenCents, freeCents }) => freeCents > 0 && freeCents * 100 < givenCents * percent,
    ).length,
    ...(await countToAccount(tx)),
  }
}
