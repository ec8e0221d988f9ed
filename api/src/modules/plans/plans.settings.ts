import type { Offer, Setting } from '../../platform/settings/index.ts'
import { within } from '../../platform/settings/index.ts'

/** Months from one assessment to the next. */
export const intervalMonths: Setting<number> = {
  key: 'plans.assessment-interval-months',
  otherwise: 6,
  source: 'product page, plan: at start, every 6 months, at close',
}

/** Days before the due day from which an assessment may be made and is asked for. */
export const windowDays: Setting<number> = {
  key: 'plans.assessment-window-days',
  otherwise: 28,
  source: 'product page, plan: a due window; four weeks is the product’s own choice',
}

/** Days after the case opened within which she is first assessed. */
export const startDays: Setting<number> = {
  key: 'plans.start-assessment-days',
  otherwise: 42,
  source:
    'product page, plan: at start; six weeks, to win her trust first, is the product’s own choice',
}

/** Days before the due day on which who answers for the case is reminded. */
export const reminderDays: Setting<number> = {
  key: 'plans.assessment-reminder-days',
  otherwise: 14,
  source:
    'product page, plan: a setting, a due window, a reminder; two weeks, to find a moment with her, is the product’s own choice',
}

/** The terms that a programme may set, and what makes sense for each. */
export const planOffers: readonly Offer[] = [
  within(intervalMonths, { least: 1, most: 24 }),
  within(windowDays, { least: 0, most: 90 }),
  within(reminderDays, { least: 0, most: 90 }),
  within(startDays, { least: 1, most: 180 }),
]
