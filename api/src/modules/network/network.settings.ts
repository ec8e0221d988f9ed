import type { Offer, Setting } from '../../platform/settings/index.ts'
import { within } from '../../platform/settings/index.ts'

/** Days without a talk after which an organisation of the network has gone quiet. */
export const quietAfterDays: Setting<number> = {
  key: 'network.quiet-after-days',
  otherwise: 90,
  source: 'assumed: a quarter; the note names no interval',
}

/** What a programme may set, and what makes sense for it. */
export const networkOffers: readonly Offer[] = [within(quietAfterDays, { least: 7, most: 730 })]
