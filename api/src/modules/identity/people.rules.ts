import { addDays } from '../../platform/clock/index.ts'
import type { Verdict } from '../../platform/errors/verdict.ts'
import { allowed, refused } from '../../platform/errors/verdict.ts'

/** An account as the rules see it. */
export type Account = {
  id: string
  /** Whether the actor's programme looks after it. */
  kept: boolean
  ended: boolean
}

/** Name and mail address; one's own too. */
export function mayChange({ kept, ended }: Account): Verdict {
  if (!kept) return refused('account-kept-elsewhere')
  return ended ? refused('account-ended') : allowed
}

/** How many open cases somebody answers for, in every programme, and the numbers of those in this one. */
export type Held = { openCases: number; cases: readonly string[] }

/** An account ends when its person answers for no open case any more; never one's own, so that there
 *  is always an administrator left. */
export function mayEndAccount(account: Account, actorId: string, held: Held): Verdict {
  const change = mayChange(account)
  if (!change.allowed) return change
  if (account.id === actorId) return refused('own-account')
  return held.openCases > 0 ? refused('account-still-responsible', held) : allowed
}

/** Making a way in for somebody: an invitation, or a link to her organisation's sign-in. Never for
 *  oneself: that would be a second key that nobody else knows of. */
export function mayLetIn(account: Account, actorId: string): Verdict {
  const change = mayChange(account)
  if (!change.allowed) return change
  return account.id === actorId ? refused('own-account') : allowed
}

type Term = { validFrom: string; validUntil: string | null }

/** A running membership whose last day is at most so many days away. Days are `YYYY-MM-DD`. */
export const endsWithin = ({ validFrom, validUntil }: Term, on: { today: string; days: number }) =>
  validUntil !== null &&
  validFrom <= on.today &&
  validUntil >= on.today &&
  validUntil <= addDays(on.today, on.days)

/** An account that is open while its person works here no more. */
export const isLeftOver = (
  person: { kept: boolean; endedAt: Date | null },
  held: readonly Term[],
  today: string,
) =>
  person.kept &&
  person.endedAt === null &&
  held.length > 0 &&
  held.every(({ validUntil }) => validUntil !== null && validUntil < today)
