import type { Fault } from '../../platform/errors/index.ts'
import type { Offer, Setting } from '../../platform/settings/index.ts'

/** Working days within which a stay that began in a crisis is approved. */
export const crisisApprovalDays: Setting<number> = {
  key: 'time-outs.crisis-approval-days',
  otherwise: 1,
  source: 'product: arrived first, approved within one working day (§2d)',
}

/** Days after her return within which a stay is evaluated. */
export const evaluationDays: Setting<number> = {
  key: 'time-outs.evaluation-days',
  otherwise: 14,
  source: 'assumed: two weeks; the note asks how it went and names no term (§2d)',
}

/** Share of the quota, in percent, from which it is nearly used. */
export const nearlyUsedPercent: Setting<number> = {
  key: 'time-outs.nearly-used-percent',
  otherwise: 80,
  source: 'assumed: while there is still time to ask for more',
}

type Bounds = { least: number; most: number }

const offer = (setting: Setting<number>, { least, most }: Bounds): Offer => ({
  setting,
  faults: async (_, { value }): Promise<readonly Fault[]> =>
    Number.isInteger(value) && Number(value) >= least && Number(value) <= most
      ? []
      : [{ path: '/value', code: 'out-of-range', message: `from ${least} to ${most}` }],
})

/** What a programme may set, and what makes sense for each. */
export const timeOutOffers: readonly Offer[] = [
  offer(crisisApprovalDays, { least: 1, most: 5 }),
  offer(evaluationDays, { least: 1, most: 90 }),
  offer(nearlyUsedPercent, { least: 10, most: 100 }),
]
