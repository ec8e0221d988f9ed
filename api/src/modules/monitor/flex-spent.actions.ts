import type { Tx } from '../../platform/actor/index.ts'
import { flexBudgetOf, flexWithin, spentEach } from './flex-budget.rules.ts'
import { listFirstDays, listHappenings } from './happenings.queries.ts'
import type { Period } from './periods.rules.ts'
import { momentsOf } from './periods.rules.ts'
import { kindsOf } from './sources.schema.ts'

/** What was spent of the flex budget in a period, in cents, together and for each woman: numbers only.
 *  @param tx of a job that may measure @returns null where no flex budget was kept yet */
export async function measureFlexSpent(tx: Tx, period: Period) {
  const kinds = kindsOf['flex-budget']
  const moments = momentsOf(period)
  const first = await listFirstDays(tx, kinds)
  if (!first.some(({ firstAt }) => firstAt < moments.end)) return null
  const happenings = await listFlex(tx, moments)
  return { cents: flexBudgetOf(happenings).spentCents, each: spentEach(happenings) }
}

/** What happened to the flex budget in a period. @param tx of a job that may measure */
export const listFlex = async (tx: Tx, moments: { start: Date; end: Date }) =>
  flexWithin(await listHappenings(tx, kindsOf['flex-budget']), moments)
