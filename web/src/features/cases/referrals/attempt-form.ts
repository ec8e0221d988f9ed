import type { Session } from '../../../platform/api/contract.ts'
import { serverTime } from '../../../platform/api/server-time.ts'
import { dayOf, daysBetween, formatTime } from '../../../platform/language/days.ts'
import { addDays } from '../../../platform/language/reckoning.ts'
import { todayOf } from '../../../platform/session/today.ts'
import type { Attempt } from './referrals.api.ts'

export const attemptOutcomes = [
  'attempted',
  'spoken',
  'seen-not-spoken',
  'declined',
] as const satisfies readonly Attempt['outcome'][]

/** Day and time in Amsterdam a minute ago, by the server's clock; just after midnight that is the day before.
 *  What was done lies behind us. */
export function justPassed(session: Pick<Session, 'mode' | 'today'>): {
  day: string
  time: string
} {
  const now = serverTime()
  const at = new Date(now - 60_000)
  const since = daysBetween(dayOf(new Date(now)), dayOf(at))
  return {
    day: addDays(todayOf(session, now), since),
    time: formatTime(at.toISOString(), 'nl'),
  }
}
