import type { Offer, Setting } from '../../platform/settings/index.ts'
import { within } from '../../platform/settings/index.ts'
import { leastThreshold } from './disclosure.rules.ts'

/** Fewer persons than this are protected; a figure keeps at least so many values. */
export const threshold: Setting<number> = {
  key: 'publications.threshold',
  otherwise: 10,
  source: 'product page, publications: 10 by default, never under 5',
}

/** From which part of the largest contribution the others together have to be, in per cent. */
export const dominance: Setting<number> = {
  key: 'publications.dominance-per-cent',
  otherwise: 10,
  source: 'assumed: the p% rule as statistical offices use it',
}

export const publicationOffers: readonly Offer[] = [
  within(threshold, { least: leastThreshold, most: 50 }),
  within(dominance, { least: 1, most: 100 }),
]
