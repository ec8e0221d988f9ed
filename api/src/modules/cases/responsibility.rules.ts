import type { Verdict } from '../../platform/errors/verdict.ts'
import { allowed, refused } from '../../platform/errors/verdict.ts'

/** What decides whether somebody may be put on a case. Days are `YYYY-MM-DD`. */
export type Candidate = { role: string; validFrom: string; validUntil: string | null }

/** Only a case manager without an end date answers for a case: a membership that ends would leave
 *  her with nobody (product, handovers). */
export function mayAnswer(candidate: Candidate | undefined, today: string): Verdict {
  if (candidate?.role !== 'case_manager') return refused('responsible-must-be-case-manager')
  if (candidate.validUntil !== null || candidate.validFrom > today)
    return refused('responsible-must-be-staying-case-manager')
  return allowed
}

/** Now, or just after the latest of what came before: rows of one case never run backwards.
 *  @returns at least one millisecond after each earlier moment */
export function momentAfter(now: Date, ...earlier: Date[]): Date {
  return new Date(Math.max(now.getTime(), ...earlier.map((moment) => moment.getTime() + 1)))
}

/** An introduction is for a case manager she does not know yet, and for a woman who lives. */
export function mayRecordIntroduction(
  current: { introducedAt: Date | null } | undefined,
  diedOn: string | null,
): Verdict {
  if (!current) return refused('case-closed')
  if (current.introducedAt) return refused('introduction-recorded-already')
  return diedOn === null ? allowed : refused('introduction-after-death')
}
