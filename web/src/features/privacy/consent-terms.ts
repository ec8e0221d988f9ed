import { daysBetween } from '../../platform/language/days.ts'
import type { Consent } from './consents.api.ts'

/** How many days ahead an end counts as *soon*: time to ask her again. */
const soon = 60

/** Running, and near its end. @param today `YYYY-MM-DD` */
export function endsSoon({ state, untilOn }: Consent, today: string): boolean {
  return state === 'running' && daysBetween(today, untilOn) <= soon
}

/** The one that ends first on top. */
export const byEnd = (one: Consent, other: Consent) => one.untilOn.localeCompare(other.untilOn)
