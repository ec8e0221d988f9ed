import type { Offer, Setting } from '../../platform/settings/index.ts'
import { within } from '../../platform/settings/index.ts'

/** Days within which a peer expert has supervision again. */
export const supervisionDays: Setting<number> = {
  key: 'peer-support.supervision-days',
  otherwise: 42,
  source: 'assumed: every six weeks; the note asks for supervision and names no interval (§2b)',
}

/** Days within which a peer expert has work guidance again. */
export const workGuidanceDays: Setting<number> = {
  key: 'peer-support.work-guidance-days',
  otherwise: 14,
  source: 'assumed: every two weeks; the note asks for work guidance and names no interval (§2b)',
}

/** Days after a planned day in which it can still be marked as kept before it has lapsed. */
export const lapsedAfterDays: Setting<number> = {
  key: 'peer-support.lapsed-after-days',
  otherwise: 7,
  source: 'assumed: a week, in which it is held after all or written down',
}

/** What a programme may set, and what makes sense for each. */
export const peerSupportOffers: readonly Offer[] = [
  within(supervisionDays, { least: 7, most: 183 }),
  within(workGuidanceDays, { least: 1, most: 183 }),
  within(lapsedAfterDays, { least: 0, most: 60 }),
]
