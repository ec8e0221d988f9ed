import type { Fault } from '../../platform/errors/index.ts'
import type { Offer, Setting } from '../../platform/settings/index.ts'

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

type Bounds = { least: number; most: number }

const offer = (setting: Setting<number>, { least, most }: Bounds): Offer => ({
  setting,
  faults: async (_, { value }): Promise<readonly Fault[]> =>
    Number.isInteger(value) && Number(value) >= least && Number(value) <= most
      ? []
      : [{ path: '/value', code: 'out-of-range', message: `from ${least} to ${most}` }],
})

/** What a programme may set, and what makes sense for each. */
export const peerSupportOffers: readonly Offer[] = [
  offer(supervisionDays, { least: 7, most: 183 }),
  offer(workGuidanceDays, { least: 1, most: 183 }),
  offer(lapsedAfterDays, { least: 0, most: 60 }),
]
