import type { Attempt } from './referrals.api.ts'

export const attemptOutcomes = [
  'attempted',
  'spoken',
  'seen-not-spoken',
  'declined',
] as const satisfies readonly Attempt['outcome'][]

/** The clock in Amsterdam, a minute ago: `HH:MM`. What was done lies behind us. */
export function timeJustPassed(now: Date): string {
  const format = { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Amsterdam' } as const
  return new Intl.DateTimeFormat('sv-SE', format).format(now.getTime() - 60_000)
}
