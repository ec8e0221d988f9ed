import type { Verdict } from '../../platform/errors/verdict.ts'
import { allowed, refused } from '../../platform/errors/verdict.ts'
import type { SightState } from './in-sight.rules.ts'

/** A last assessment, or the reason there is none. */
export function faultsOfClosing(sent: { assessmentAbsentBecause?: string }, assessed: boolean) {
  if (assessed || sent.assessmentAbsentBecause !== undefined) return []
  const message = 'a last assessment, or why there is none'
  return [{ path: '/assessmentAbsentBecause', code: 'required', message }]
}

export type PendingClosure = { requestedBy: string } | undefined

/** Whether a case closes by this reason: by her death when a second person has confirmed it, and then by
 *  nothing else. */
export function mayCloseBecause(reason: string, died: boolean): Verdict {
  if (reason === 'died') return died ? allowed : refused('closure-death-not-confirmed')
  return died ? refused('closure-after-death') : allowed
}

/** Whether closing may be asked; while an earlier request waits, that one is decided first. */
export function mayClose(phase: string, pending: boolean): Verdict {
  if (phase === 'closed') return refused('case-closed')
  return pending ? refused('closure-waits-for-second-person') : allowed
}

/** While she is out of sight nobody closes alone: that is how women drop out of sight (note, 1). */
export function needsSecondPerson(sight: SightState): boolean {
  return sight === 'out-of-sight'
}

/** What was read before the press is what happens, or nothing does: a contact that a colleague logs
 *  meanwhile makes a closing of a request.
 *  @param read undefined where nothing was said about it */
export function mayCloseAsRead(read: boolean | undefined, asRequest: boolean): Verdict {
  if (read === undefined || read === asRequest) return allowed
  return refused(asRequest ? 'closure-would-wait' : 'closure-would-not-wait')
}

/** A second person confirms, another one than who asked, and only what is still so.
 *  @param by.sight undefined where the viewer may not know; the server always does */
export function mayConfirmClosure(
  pending: PendingClosure,
  by: { personId: string; sight: SightState | undefined },
): Verdict {
  if (!pending) return refused('closure-not-requested')
  if (pending.requestedBy === by.personId) return refused('closure-needs-another-person')
  if (by.sight === 'died') return refused('closure-after-death')
  // Back in sight, she can say herself what she thinks of it: the request is withdrawn, not confirmed.
  if (by.sight !== undefined && !needsSecondPerson(by.sight))
    return refused('closure-back-in-sight')
  return allowed
}

export function mayWithdrawClosure(pending: PendingClosure): Verdict {
  return pending ? allowed : refused('closure-not-requested')
}

export function mayReopen(phase: string): Verdict {
  return phase === 'closed' ? allowed : refused('case-open')
}
