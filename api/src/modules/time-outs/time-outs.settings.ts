import type { Offer, Setting } from '../../platform/settings/index.ts'
import { within } from '../../platform/settings/index.ts'

/** Working days within which a stay that began in a crisis is approved. */
export const crisisApprovalDays: Setting<number> = {
  key: 'time-outs.crisis-approval-days',
  otherwise: 1,
  source: 'product: arrived first, approved within one working day (§2d)',
}

/** Days after her return within which the stay is evaluated. */
export const evaluationDays: Setting<number> = {
  key: 'time-outs.evaluation-days',
  otherwise: 14,
  source: 'assumed: two weeks, as long as a stay; the note asks for rest with success (§2d)',
}

/** From this part of a period's quota on, in stays or in days, it is called nearly used. */
export const nearlyUsedPercent: Setting<number> = {
  key: 'time-outs.nearly-used-percent',
  otherwise: 80,
  source: 'assumed: when the last stay of a year is left, it is time to talk about more',
}

/** What a programme may set, and what makes sense for each. */
export const timeOutOffers: readonly Offer[] = [
  within(crisisApprovalDays, { least: 1, most: 5 }),
  within(evaluationDays, { least: 1, most: 92 }),
  within(nearlyUsedPercent, { least: 1, most: 100 }),
]
