import type { Verdict } from '../../platform/errors/verdict.ts'
import { allowed, refused } from '../../platform/errors/verdict.ts'

const order = ['intake', 'active', 'stable']

/** A closed case has no course to change: it is opened again first. */
export function mayChangeCourse(phase: string): Verdict {
  return phase === 'closed' ? refused('case-closed') : allowed
}

/** From one phase to another. Going back is allowed, says why, and is kept in the history. */
export function mayChangePhase(from: string, to: string, reason: string | undefined): Verdict {
  if (from === 'closed') return refused('case-closed')
  if (from === to) return refused('phase-already', { phase: to })
  const back = order.indexOf(to) < order.indexOf(from)
  if (back && !reason) return refused('phase-back-needs-reason', { from, to })
  return allowed
}
