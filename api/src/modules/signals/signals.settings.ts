import type { Offer, Setting } from '../../platform/settings/index.ts'
import { within } from '../../platform/settings/index.ts'

/** Days for which a signal is put off at most. The database reads the same setting and has the same
 *  default (app.limit_postponement). */
export const postponeDays: Setting<number> = {
  key: 'signals.postpone-days',
  otherwise: 14,
  source:
    'assumed: as long as the days after which attention is asked, so that nothing waits longer than that',
}

/** Days ahead at which an end is told: of a basis for sharing, of a membership. */
export const endingDays: Setting<number> = {
  key: 'signals.ending-days',
  otherwise: 60,
  source: 'assumed: two months, time to ask her again, and for a handover of a caseload',
}

/** Days ahead at which is told that something of a grant is due. */
export const grantDueDays: Setting<number> = {
  key: 'signals.grant-due-days',
  otherwise: 28,
  source: 'assumed: four weeks, in which a report can still be written',
}

/** What a programme may set, and what makes sense for each. */
export const signalOffers: readonly Offer[] = [
  within(postponeDays, { least: 1, most: 31 }),
  within(endingDays, { least: 1, most: 92 }),
  within(grantDueDays, { least: 0, most: 92 }),
]
