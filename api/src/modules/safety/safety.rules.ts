import { addDays } from '../../platform/clock/index.ts'
import type { Fault } from '../../platform/errors/problem.ts'
import type { Verdict } from '../../platform/errors/verdict.ts'
import { allowed, refused } from '../../platform/errors/verdict.ts'

/** A plan that nobody looks at again does not protect her: half a year at most. */
const longestReviewDays = 183

/** What is wrong with the day on which a plan is looked at again. */
export function faultsOfReview(reviewOn: string, today: string): Fault[] {
  const path = '/reviewOn'
  if (reviewOn <= today) return [{ path, code: 'not-ahead', message: 'lies after today' }]
  return reviewOn > addDays(today, longestReviewDays)
    ? [{ path, code: 'too-far-away', message: `more than ${longestReviewDays} days away` }]
    : []
}

/** What happened, happened today or before. */
export const faultsOfPast = (day: string, on: { today: string; path: string }): Fault[] =>
  day > on.today ? [{ path: on.path, code: 'in-the-future', message: 'lies in the future' }] : []

/** What is wrong with the day from which she sleeps elsewhere.
 *  @param on.currentFrom since when she sleeps where she sleeps now; undefined when nothing is recorded */
export function faultsOfMove(
  fromOn: string,
  on: { today: string; currentFrom: string | undefined },
): Fault[] {
  const path = '/fromOn'
  const before = on.currentFrom !== undefined && fromOn < on.currentFrom
  const message = 'lies before the day from which she sleeps where she sleeps now'
  return [
    ...faultsOfPast(fromOn, { today: on.today, path }),
    ...(before ? [{ path, code: 'before-current', message }] : []),
  ]
}

/** A plan replaces the one that its writer had read; nobody writes over what a colleague changed. */
export const mayReplace = (current: string | null, replaces: string | null): Verdict =>
  current === replaces ? allowed : refused('safety-plan-written-meanwhile')

/** She is reported missing once at a time. */
export const mayReportMissing = (open: object | undefined): Verdict =>
  open === undefined ? allowed : refused('missing-already')

export const mayEndMissing = (report: { endedOn: string | null }): Verdict =>
  report.endedOn === null ? allowed : refused('safety-ended')

/** A plan is due on the day that was agreed. */
export const isReviewDue = (plan: { reviewOn: string }, today: string) => plan.reviewOn <= today
