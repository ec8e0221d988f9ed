import type { Offer, Setting } from '../../platform/settings/index.ts'
import { within } from '../../platform/settings/index.ts'

/** How long a text is kept from which a copy was made. */
export const sourceDays: Setting<number> = {
  key: 'woo.source-kept-days',
  otherwise: 84,
  source: 'assumed: the six weeks for an objection (Awb, 6:7) twice, so that one can be answered',
}

export const wooOffers: readonly Offer[] = [within(sourceDays, { least: 1, most: 730 })]
