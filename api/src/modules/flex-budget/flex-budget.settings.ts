import type { Fault } from '../../platform/errors/index.ts'
import type { Offer, Setting } from '../../platform/settings/index.ts'

/** Above so many euros an expense is approved before it is made; nought: never. The database reads the
 *  same setting (app.check_flex_expense). */
export const approvalAboveEuros: Setting<number> = {
  key: 'flex-budget.approval-above-euros',
  otherwise: 0,
  source: 'product page, flex budget: approval beforehand above a threshold, off by default',
}

export const flexBudgetOffers: readonly Offer[] = [
  {
    setting: approvalAboveEuros,
    faults: async (_, { value }): Promise<readonly Fault[]> =>
      Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 10_000
        ? []
        : [{ path: '/value', code: 'out-of-range', message: 'from 0 to 10000' }],
  },
]
