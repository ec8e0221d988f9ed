import type { Offer, Setting } from '../../platform/settings/index.ts'
import { within } from '../../platform/settings/index.ts'

/** Days after which a referral that has not begun has waited long. */
export const longWaitDays: Setting<number> = {
  key: 'referrals.long-wait-days',
  otherwise: 42,
  source: 'assumed: six weeks; the note names no term',
}

/** What a programme may set, and what makes sense for it. */
export const referralOffers: readonly Offer[] = [within(longWaitDays, { least: 7, most: 365 })]
