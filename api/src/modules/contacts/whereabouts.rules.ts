import { addDays } from '../../platform/clock/index.ts'
import type { Fault } from '../../platform/errors/problem.ts'
import type { Verdict } from '../../platform/errors/verdict.ts'
import { allowed, refused } from '../../platform/errors/verdict.ts'

/** Nobody stays out of view behind a far review date: after half a year somebody looks again. */
const longestReviewDays = 183

/** What is wrong with the days as they were sent; days are `YYYY-MM-DD`. */
export function faultsOfDays(days: { fromOn: string; reviewOn: string }, today: string): Fault[] {
  const { fromOn, reviewOn } = days
  const faults = [
    fromOn > today && fault('/fromOn', 'in-the-future', 'lies in the future'),
    reviewOn < fromOn && fault('/reviewOn', 'before-start', 'lies before the first day'),
    reviewOn < today && fault('/reviewOn', 'in-the-past', 'lies in the past'),
    reviewOn > addDays(today, longestReviewDays) &&
      fault('/reviewOn', 'too-far-away', `more than ${longestReviewDays} days away`),
  ]
  return faults.filter((found) => found !== false)
}

const fault = (path: string, code: string, message: string): Fault => ({ path, code, message })

/** A case has one known whereabouts at a time. */
export const mayRecordWhereabouts = (current: object | undefined): Verdict =>
  current === undefined ? allowed : refused('whereabouts-already-known')

/** What has ended is not ended or reviewed again. */
export const mayChangeWhereabouts = (whereabouts: { endedOn: string | null }): Verdict =>
  whereabouts.endedOn === null ? allowed : refused('whereabouts-ended')
