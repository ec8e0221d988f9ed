import type { Setting } from '../../platform/settings/index.ts'

/** Days after which a referral that has not begun has waited long: the signal and the live note ask it alike. */
export const longWaitDays: Setting<number> = {
  key: 'referrals.long-wait-days',
  otherwise: 42,
  source: 'assumed: six weeks; the later note, §1, names the condition and no norm',
}
