import type { Fault } from '../../platform/errors/index.ts'
import type { Offer, Setting } from '../../platform/settings/index.ts'

/** Working days within which a stay that began in a crisis is approved. */
export const crisisApprovalDays: Setting<number> = {
  key: 'time-outs.crisis-approval-days',
  otherwise: 1,
  source: 'product: arrived first, approved within one working day (§2d)',
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
export const timeOutOffers: readonly Offer[] = [offer(crisisApprovalDays, { least: 1, most: 5 })]
