import type { Verdict } from '../../platform/errors/verdict.ts'
import { allowed, refused } from '../../platform/errors/verdict.ts'

type Question = { askedByMembershipId: string; answer: string | null; withdrawnAt: Date | null }

const over = (of: Question): Verdict | undefined => {
  if (of.withdrawnAt !== null) return refused('question-withdrawn')
  return of.answer === null ? undefined : refused('question-answered')
}

/** It is open, and somebody else asked it. */
export function mayAnswer(of: Question, membershipId: string): Verdict {
  if (of.askedByMembershipId === membershipId) return over(of) ?? refused('question-own')
  return over(of) ?? allowed
}

/** Who asked takes it back while it is open; who keeps the knowledge may too. */
export function mayWithdraw(
  of: Question,
  { membershipId, keeps }: { membershipId: string; keeps: boolean },
): Verdict {
  const own = keeps || of.askedByMembershipId === membershipId
  return over(of) ?? (own ? allowed : refused('question-others'))
}
