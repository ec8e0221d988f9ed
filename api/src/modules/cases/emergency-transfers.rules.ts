import type { Verdict } from '../../platform/errors/verdict.ts'
import { allowed, refused } from '../../platform/errors/verdict.ts'

/** Roles that may ask for an emergency transfer; any role with the right to it may be the second
 *  person, so that one of the two is always an organisation manager or the process director. */
export function asksTransfers(role: string): boolean {
  return role === 'organisation_manager' || role === 'process_director'
}

/** A case manager is gone (product, handovers): asked once, for a case that is open. */
export function mayAskTransfer(
  role: string,
  { phase, pending }: { phase: string; pending: boolean },
): Verdict {
  if (!asksTransfers(role)) return refused('transfer-asked-by-others')
  if (phase === 'closed') return refused('case-closed')
  return pending ? refused('transfer-waits-for-second-person') : allowed
}

/** Two different persons decide. */
export function mayConfirmTransfer(
  pending: { requestedBy: string } | undefined,
  personId: string,
): Verdict {
  if (!pending) return refused('transfer-not-requested')
  return pending.requestedBy === personId ? refused('transfer-needs-another-person') : allowed
}

/** To somebody else than who is responsible now. */
export function mayReceive(currentMembershipId: string | undefined, to: string): Verdict {
  if (currentMembershipId === undefined) return refused('case-closed')
  return currentMembershipId === to ? refused('transfer-to-present-responsible') : allowed
}
