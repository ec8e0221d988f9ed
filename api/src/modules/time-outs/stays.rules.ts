import { addDays, daysBetween } from '../../platform/clock/index.ts'
import type { Verdict } from '../../platform/errors/verdict.ts'
import { allowed, refused } from '../../platform/errors/verdict.ts'
import type { State } from './stays.schema.ts'

/** The longest that a stay is, in days. Source: later note, §2d: at most two weeks. */
const mostDays = 14
/** How long ago an arrival can be recorded, in days. */
const latestRecording = 14

/** Days of a stay: the day of departure does not count, and a stay is one day at least. */
export const daysOf = (fromOn: string, leaveOn: string) => Math.max(1, daysBetween(fromOn, leaveOn))

type Days = { fromOn: string; leaveOn: string }

/** Two weeks at most; longer is an overstay, which is authorised while she is there (note, 2d). */
export function mayLast({ fromOn, leaveOn }: Days): Verdict {
  const days = daysBetween(fromOn, leaveOn)
  if (days < 1) return refused('time-out-ends-before-it-begins', { fromOn, leaveOn })
  if (days <= mostDays) return allowed
  return refused('time-out-too-long', { days, mostDays, latestOn: addDays(fromOn, mostDays) })
}

type Asked = {
  open: boolean
  continued: boolean
  exceptionReason: string | undefined
  /** Days of hers that are planned already and overlap. */
  planned: Days | undefined
}

/** For a woman whose guidance continues; for another with a reason (note, 2d). One stay at a time. */
export function mayAsk({ open, continued, exceptionReason, planned }: Asked): Verdict {
  if (!open) return refused('case-closed')
  if (planned) return refused('time-out-planned-already', planned)
  if (!continued && exceptionReason === undefined) return refused('time-out-needs-exception')
  return allowed
}

/** Asked for today or later; what has begun is a crisis. */
export const mayBegin = (fromOn: string, today: string): Verdict =>
  fromOn >= today ? allowed : refused('time-out-begins-in-the-past', { fromOn, today })

/** The day of arrival: not in the future, and not more than two weeks ago. */
export function mayHaveArrived(arrivedOn: string, today: string): Verdict {
  if (arrivedOn > today) return refused('time-out-arrival-in-the-future', { arrivedOn, today })
  const earliestOn = addDays(today, -latestRecording)
  return arrivedOn >= earliestOn
    ? allowed
    : refused('time-out-arrival-too-long-ago', { arrivedOn, earliestOn })
}

export type Planned = Days & { state: State; crisis: boolean; changedOn: string }

/** She comes after it was approved and a place reserved, within the days planned. */
export function mayArrive(stay: Planned, arrivedOn: string, today: string): Verdict {
  if (stay.state === 'requested' || stay.state === 'approved')
    return refused('time-out-not-approved', { state: stay.state })
  if (stay.state !== 'reserved') return refused('time-out-step-impossible', { state: stay.state })
  const { fromOn, leaveOn } = stay
  if (arrivedOn < fromOn || arrivedOn >= leaveOn)
    return refused('time-out-arrival-not-as-planned', { arrivedOn, fromOn, leaveOn })
  return mayHaveArrived(arrivedOn, today)
}

type Leaving = { leftOn: string; endReason: string | undefined; arrivedOn: string | null }

/** On the planned day, or earlier with a reason; later only when that was authorised. */
export function mayDepart(stay: Planned, leaving: Leaving, today: string): Verdict {
  const { leftOn, endReason, arrivedOn } = leaving
  if (stay.state !== 'arrived') return refused('time-out-step-impossible', { state: stay.state })
  if (leftOn > today || leftOn < (arrivedOn ?? leftOn))
    return refused('time-out-departure-day-impossible', { leftOn, today })
  if (leftOn > stay.leaveOn)
    return refused('time-out-overstay-not-authorised', {
      leaveOn: stay.leaveOn,
      leftOn,
      daysOver: daysBetween(stay.leaveOn, leftOn),
    })
  if (leftOn < stay.leaveOn && endReason === undefined)
    return refused('time-out-early-needs-reason', { leaveOn: stay.leaveOn, leftOn })
  return allowed
}

/** An overstay ends later than planned, and at most two weeks after that day. */
export function mayOverstay(stay: Planned & { since: string }, leaveOn: string): Verdict {
  if (stay.state !== 'arrived') return refused('time-out-step-impossible', { state: stay.state })
  if (leaveOn <= stay.leaveOn)
    return refused('time-out-overstay-not-longer', { leaveOn: stay.leaveOn })
  const latestOn = addDays(stay.since, mostDays)
  return leaveOn <= latestOn ? allowed : refused('time-out-overstay-too-long', { latestOn })
}

/** A step is taken back on the day on which it was taken. */
export function mayTakeBack(stay: Planned, from: readonly State[], today: string): Verdict {
  if (!from.includes(stay.state) || (stay.crisis && stay.state === 'arrived'))
    return refused('time-out-step-impossible', { state: stay.state })
  return stay.changedOn === today
    ? allowed
    : refused('time-out-too-late-to-take-back', { changedOn: stay.changedOn })
}

/** Whether the state leads on to a step of this kind. */
export const mayStep = (state: State, from: readonly State[]): Verdict =>
  from.includes(state) ? allowed : refused('time-out-step-impossible', { state })

/** What is in the way on a place: a stay or a closing; its number only where the actor may read it. */
export type Taken = {
  place: string
  kind: 'stay' | 'closed'
  fromOn: string
  untilOn: string
  number: string | null
}

export function mayTakePlace(taken: Taken | undefined): Verdict {
  if (!taken) return allowed
  const { number, ...facts } = taken
  return refused('time-out-place-taken', number === null ? facts : { ...facts, number })
}
