import type { Fault } from '../../platform/errors/index.ts'
import type { Verdict } from '../../platform/errors/verdict.ts'
import { allowed, refused } from '../../platform/errors/verdict.ts'

/** Days `YYYY-MM-DD`, both counting. */
export type Days = { fromOn: string; untilOn: string }

/** What is wrong with the days of an absence, by themselves. */
export function faultsIn({ fromOn, untilOn }: Days, today: string): Fault[] {
  const faults: Fault[] = []
  if (untilOn < fromOn)
    faults.push({ path: '/untilOn', code: 'before-start', message: 'lies before the first day' })
  if (untilOn < today)
    faults.push({ path: '/untilOn', code: 'in-the-past', message: 'lies before today' })
  return faults
}

/** One absence at a time: the other is named by its days. */
export function overlapFault(other: Days): Fault {
  return {
    path: '/fromOn',
    code: 'absence-overlaps',
    message: `is away already from ${other.fromOn} until ${other.untilOn}`,
  }
}

/** Somebody who could stand in. */
export type Candidate = {
  membershipId: string
  role: string
  validFrom: string
  validUntil: string | null
}

/** A colleague who works as case manager on all of these days, and is there. */
export function mayStandIn(
  candidate: Candidate | undefined,
  on: Days & { awayId: string; away: readonly string[] },
): Verdict {
  if (candidate?.role !== 'case_manager') return refused('stand-in-must-be-case-manager')
  const { membershipId, validFrom, validUntil } = candidate
  if (membershipId === on.awayId) return refused('stand-in-is-away')
  if (validFrom > on.fromOn || (validUntil !== null && validUntil < on.untilOn))
    return refused('stand-in-does-not-stay')
  return on.away.includes(membershipId) ? refused('stand-in-is-away') : allowed
}

/** Every case she answers for has somebody on these days (product, handovers). */
export function mayBeAway(
  cases: readonly { caseId: string; number: string }[],
  standIns: readonly { caseId: string }[],
): Verdict {
  const covered = new Set(standIns.map(({ caseId }) => caseId))
  const open = cases.filter(({ caseId }) => !covered.has(caseId)).map(({ number }) => number)
  return open.length > 0 ? refused('absence-without-stand-in', { cases: open }) : allowed
}
