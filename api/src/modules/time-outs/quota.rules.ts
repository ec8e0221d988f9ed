import { daysBetween } from '../../platform/clock/index.ts'
import type { Verdict } from '../../platform/errors/verdict.ts'
import { allowed, refused } from '../../platform/errors/verdict.ts'

/** How much of the facility there is in a period, and what is taken of it, in stays and in days. */
export type Quota = {
  periodId: string
  fromOn: string
  untilOn: string
  stays: number
  days: number
  reservedStays: number
  reservedDays: number
  usedStays: number
  usedDays: number
}

/** What a stay would take, and what it takes already of the same period. */
export type Claim = { on: string; stays: number; days: number }

/** The last stay is given once: what is reserved counts as much as what is used (note, 2d and 4c). */
export function mayClaim(quota: Quota | undefined, { on, stays, days }: Claim): Verdict {
  if (!quota) return refused('time-out-no-quota', { on })
  const staysTaken = quota.reservedStays + quota.usedStays
  const daysTaken = quota.reservedDays + quota.usedDays
  if (staysTaken + stays <= quota.stays && daysTaken + days <= quota.days) return allowed
  return refused('time-out-quota-used', {
    fromOn: quota.fromOn,
    untilOn: quota.untilOn,
    stays: quota.stays,
    staysTaken,
    days: quota.days,
    daysTaken,
    daysAsked: days,
    daysLeft: Math.max(0, quota.days - daysTaken),
  })
}

/** Not less than what is taken already. */
export function maySetQuota(
  quota: Quota | undefined,
  set: { stays: number; days: number },
): Verdict {
  const staysTaken = quota ? quota.reservedStays + quota.usedStays : 0
  const daysTaken = quota ? quota.reservedDays + quota.usedDays : 0
  return set.stays >= staysTaken && set.days >= daysTaken
    ? allowed
    : refused('time-out-quota-below-taken', { staysTaken, daysTaken })
}

type Period = { fromOn: string; untilOn: string }
const lengthOf = ({ fromOn, untilOn }: Period) => daysBetween(fromOn, untilOn) + 1

/** A proposal for a new period, pro rata of a year: whole stays, a half counting up, with the days that a
 *  stay has in that year. Two last days count. Source: later note, §4c: 6 stays of two weeks a year */
export function proposeQuota(yearly: Period & { stays: number; days: number }, period: Period) {
  const stays = Math.floor((yearly.stays * lengthOf(period)) / lengthOf(yearly) + 0.5)
  const daysPerStay = yearly.stays === 0 ? 0 : yearly.days / yearly.stays
  return { stays, days: Math.round(stays * daysPerStay) }
}
