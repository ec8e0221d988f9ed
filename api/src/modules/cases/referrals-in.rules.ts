import { dayOf, daysBetween } from '../../platform/clock/index.ts'
import type { Verdict } from '../../platform/errors/verdict.ts'
import { allowed, refused } from '../../platform/errors/verdict.ts'

/** An aanmelding is decided once. */
export function mayDecide(state: string): Verdict {
  return state === 'waiting' ? allowed : refused('referral-decided', { state })
}

type Candidate = { role: string; validFrom: string; validUntil: string | null } | undefined

/** Triage is for a case manager or the coordinator who works here on that day. */
export function mayTriage(candidate: Candidate, today: string): Verdict {
  if (!candidate || !['case_manager', 'coordinator'].includes(candidate.role))
    return refused('triage-role')
  const { validFrom, validUntil } = candidate
  return validFrom > today || (validUntil ?? today) < today
    ? refused('triage-membership-not-valid')
    : allowed
}

/** Calendar days from the day it came in until it was decided, or until today. */
export function daysWaiting(receivedOn: string, decidedAt: Date | null, today: string): number {
  return Math.max(0, daysBetween(receivedOn, decidedAt ? dayOf(decidedAt) : today))
}

/** What is wrong with the day on which she was reported. */
export function faultOfReceivedOn(receivedOn: string, today: string): string | undefined {
  return receivedOn > today ? 'in-the-future' : undefined
}

/** What is wrong with the moment of an attempt: it lies ahead, or before she was reported. */
export function faultOfAttempt(
  attemptedAt: Date,
  { now, receivedOn }: { now: Date; receivedOn: string },
): string | undefined {
  if (attemptedAt > now) return 'in-the-future'
  return dayOf(attemptedAt) < receivedOn ? 'before-the-referral' : undefined
}
