import type { Offer, Setting } from '../../platform/settings/index.ts'
import { within } from '../../platform/settings/index.ts'

/** Above so many euros an expense is approved before it is made; nought: never. The database reads the
 *  same setting (app.check_flex_expense). */
export const approvalAboveEuros: Setting<number> = {
  key: 'flex-budget.approval-above-euros',
  otherwise: 0,
  source: 'product page, flex budget: approval beforehand above a threshold, off by default',
}

/** Below this part of a share it is called nearly empty. */
export const nearlyEmptyPercent: Setting<number> = {
  key: 'flex-budget.nearly-empty-percent',
  otherwise: 15,
  source: 'assumed: about one expense of what the note gives for five months',
}

/** Days before the end of a period at which is told that something is left. */
export const periodEndingDays: Setting<number> = {
  key: 'flex-budget.period-ending-days',
  otherwise: 21,
  source: 'assumed: three weeks, in which it can still help somebody',
}

export const flexBudgetOffers: readonly Offer[] = [
  within(approvalAboveEuros, { least: 0, most: 10_000 }),
  within(nearlyEmptyPercent, { least: 0, most: 100 }),
  within(periodEndingDays, { least: 0, most: 92 }),
]
