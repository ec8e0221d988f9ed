import type { Offer, Setting } from '../../platform/settings/index.ts'
import { within } from '../../platform/settings/index.ts'

/** Weeks from an application to its decision. */
export const decisionWeeks: Setting<number> = {
  key: 'grants.decision-weeks',
  otherwise: 8,
  source:
    'General Administrative Law Act (Awb), 4:13: within eight weeks unless a rule says otherwise',
}

/** Weeks from the accountability to the settlement. */
export const settlementWeeks: Setting<number> = {
  key: 'grants.settlement-weeks',
  otherwise: 8,
  source:
    'General Administrative Law Act (Awb), 4:13: within eight weeks unless a rule says otherwise',
}

/** Weeks in which an accountability that was sent back is completed. */
export const completionWeeks: Setting<number> = {
  key: 'grants.completion-weeks',
  otherwise: 4,
  source: 'assumed: a month, in which what is missing can be found',
}

/** Weeks from a settlement to the payment of what remains, or to what goes back. */
export const paymentWeeks: Setting<number> = {
  key: 'grants.payment-weeks',
  otherwise: 6,
  source: 'General Administrative Law Act (Awb), 4:87: payment within six weeks',
}

/** From which part of what was granted a deviation is explained before a grant is accounted for, in per cent. */
export const deviationPercent: Setting<number> = {
  key: 'accountability.deviation-percent',
  otherwise: 10,
  source: 'assumed: a tenth; the rules for subsidies of the municipality decide',
}

export const grantOffers: readonly Offer[] = [
  within(decisionWeeks, { least: 1, most: 52 }),
  within(settlementWeeks, { least: 1, most: 52 }),
  within(completionWeeks, { least: 1, most: 26 }),
  within(paymentWeeks, { least: 1, most: 52 }),
  within(deviationPercent, { least: 0, most: 100 }),
]
