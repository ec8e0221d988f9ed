import { addDays } from '../../platform/language/reckoning.ts'
import type { Signal } from './signals.api.ts'

type Days = { today: string; longestUntilOn: string }

/** The day that stands in the form: what is pressing comes back tomorrow, unless a person says later. */
export const returnsOn = ({ urgency }: Pick<Signal, 'urgency'>, on: Days) =>
  urgency === 'pressing' ? addDays(on.today, 1) : on.longestUntilOn
