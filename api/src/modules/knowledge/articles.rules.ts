import type { Fault } from '../../platform/errors/problem.ts'

/** What is wrong with the days of an article: it was looked at, and will be again. */
export function faultsOfReview(
  { reviewedOn, reviewBy }: { reviewedOn: string; reviewBy: string },
  today: string,
): Fault[] {
  return [
    ...(reviewedOn > today
      ? [{ path: '/reviewedOn', code: 'in-the-future', message: 'lies in the future' }]
      : []),
    ...(reviewBy <= reviewedOn
      ? [{ path: '/reviewBy', code: 'before-review', message: 'is not after the last review' }]
      : []),
  ]
}

/** The day has come on which it is looked at again. */
export const isToReview = (reviewBy: string, today: string): boolean => reviewBy <= today
