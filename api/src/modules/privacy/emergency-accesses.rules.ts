import type { Fault } from '../../platform/errors/problem.ts'
import type { Verdict } from '../../platform/errors/verdict.ts'
import { allowed, refused } from '../../platform/errors/verdict.ts'

export const longestHours = 8
const shortestReason = 10

/** A reason is typed, not blanks to fill the field. */
export function faultsOfReason(reason: string): Fault[] {
  if ([...reason.trim()].length >= shortestReason) return []
  const message = `at least ${shortestReason} characters`
  return [{ path: '/reason', code: 'min-length', message }]
}

/** Emergency access is for another's case, and one at a time. */
export function mayOpen(asked: { isOwn: boolean; isRunning: boolean }): Verdict {
  if (asked.isOwn) return refused('emergency-access-own-case')
  if (asked.isRunning) return refused('emergency-access-running')
  return allowed
}

export const mayEnd = (access: { running: boolean }): Verdict =>
  access.running ? allowed : refused('emergency-access-ended')

/** It is judged once, when it is over, and by somebody else. */
export function mayReview(
  access: { running: boolean; reviewedAt: Date | null; personId: string },
  reviewerId: string,
): Verdict {
  if (access.running) return refused('emergency-access-running')
  if (access.reviewedAt !== null) return refused('emergency-access-reviewed')
  if (access.personId === reviewerId) return refused('second-person-needed')
  return allowed
}
