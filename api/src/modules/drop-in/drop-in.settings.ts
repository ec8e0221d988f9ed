import type { Offer, Setting } from '../../platform/settings/index.ts'
import { within } from '../../platform/settings/index.ts'

/** The hour until which a visit after midnight belongs to the evening before. */
export const eveningUntilHour: Setting<number> = {
  key: 'drop-in.evening-until-hour',
  otherwise: 6,
  source: 'assumed: the drop-in centre is open in the evening (§3c), also past midnight',
}

/** Days without a visit after which she returns after long. */
export const longAbsenceDays: Setting<number> = {
  key: 'drop-in.long-absence-days',
  otherwise: 60,
  source: 'assumed: two months; the note counts new and left, and names no term (§3c)',
}

/** How many messages one sender sends within an hour: nobody finds out numbers by trying them. */
export const signalsPerHour: Setting<number> = {
  key: 'drop-in.signals-per-hour',
  otherwise: 10,
  source:
    'assumed: more than an evening needs, too few to try numbers by; the database stops at 20',
}

/** What a programme may set, and what makes sense for each. */
export const dropInOffers: readonly Offer[] = [
  within(eveningUntilHour, { least: 0, most: 12 }),
  within(longAbsenceDays, { least: 7, most: 730 }),
  within(signalsPerHour, { least: 1, most: 20 }),
]
