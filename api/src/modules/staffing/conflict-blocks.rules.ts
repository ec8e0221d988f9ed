import type { Verdict } from '../../platform/errors/verdict.ts'
import { allowed, refused } from '../../platform/errors/verdict.ts'

/** How a person stands to a case before she is blocked. */
export type Standing = {
  blocked: boolean
  /** She answers for it now. */
  responsible: boolean
  successorNamed: boolean
}

/** A case whose case manager may not see it any more has a successor in the same step. */
export function mayBlock({ blocked, responsible, successorNamed }: Standing): Verdict {
  if (blocked) return refused('conflict-block-stands')
  if (responsible && !successorNamed) return refused('conflict-needs-successor')
  return !responsible && successorNamed ? refused('conflict-successor-not-needed') : allowed
}

export type Lifting = { liftAskedBy: string | null; liftedAt: Date | null }

/** Setting protects her and takes one person; lifting exposes her, so one asks and another lifts. */
export function mayAskLifting({ liftAskedBy, liftedAt }: Lifting): Verdict {
  if (liftedAt !== null) return refused('conflict-block-lifted')
  return liftAskedBy === null ? allowed : refused('lifting-waits-for-second-person')
}

/** @param actorId the person, whatever her membership */
export function mayLift({ liftAskedBy, liftedAt }: Lifting, actorId: string): Verdict {
  if (liftedAt !== null) return refused('conflict-block-lifted')
  if (liftAskedBy === null) return refused('lifting-not-asked')
  return liftAskedBy === actorId ? refused('lifting-needs-another-person') : allowed
}
