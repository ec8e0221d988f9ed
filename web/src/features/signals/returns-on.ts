import type { Signal } from './signals.api.ts'

type Days = { today: string; longestUntilOn: string }

/** The day that stands in the form: what is pressing comes back tomorrow, unless a person says later. */
export const returnsOn = ({ urgency }: Pick<Signal, 'urgency'>, on: Days) =>
  urgency === 'pressing' ? nextDay(on.today) : on.longestUntilOn

const nextDay = (day: string) => {
  const at = new Date(`${day}T00:00Z`)
  at.setUTCDate(at.getUTCDate() + 1)
  return at.toISOString().slice(0, 10)
}
