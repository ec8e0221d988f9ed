import type { Verdict } from '../../platform/errors/verdict.ts'
import { allowed, refused } from '../../platform/errors/verdict.ts'

const roleFor = { second: 'case_manager', peer: 'peer_expert' } as const
export type AssignmentKind = keyof typeof roleFor

type Candidate = {
  membershipId: string
  role: string
  validFrom: string
  validUntil: string | null
}

/** Whether somebody may work on her case besides who is responsible.
 *  @param on.present memberships that have this kind of part already */
export function mayAssign(
  candidate: Candidate | undefined,
  kind: AssignmentKind,
  on: { today: string; responsible: string | undefined; present: readonly string[] },
): Verdict {
  if (on.responsible === undefined) return refused('case-closed')
  if (candidate?.role !== roleFor[kind]) return refused('assignment-role', { kind })
  const { membershipId, validFrom, validUntil } = candidate
  if (validFrom > on.today || (validUntil ?? on.today) < on.today)
    return refused('assignment-membership-not-valid')
  if (membershipId === on.responsible) return refused('assignment-responsible-already')
  return on.present.includes(membershipId) ? refused('assignment-already') : allowed
}

/** With whom she does not want to work, she need not work (note, 2a: her voice). */
export const mayWorkWithHer = (refusedByHer: boolean): Verdict =>
  refusedByHer ? refused('worker-refused-by-her') : allowed

/** A stand-in ends with the absence, who receives a case with the handover. */
export function mayUnassign(kind: string): Verdict {
  return kind === 'second' || kind === 'peer' ? allowed : refused('assignment-ends-with-its-cause')
}
